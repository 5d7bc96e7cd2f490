// Whole imports into a real store: all of a table or nothing, and never twice.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldFigures } from '@circunomy/sdk/ledger';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { openCommunity } from '../ledger/open-community.ts';
import type { Witnesses } from '../ledger/recording.ts';
import { openStore } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';
import { type ImportReport, importTable } from './import-table.ts';
import type { Mapping } from './mapping.ts';
import { mergeAnswers } from './mapping.ts';

const HEADINGS = 'No,UMKM,Kategori,Lokasi,Jumlah Produk Dibeli,Penerima Manfaat,Cara Penyaluran';
const TABLE = `${HEADINGS}
1,UMKM A,makanan ringan,Jakarta Timur,300 ribu,5 – 10 warga,Langsung
2,UMKM B,kerajinan tangan,Jakarta Selatan,150 ribu,2 – 5 warga,Melalui komunitas lokal
3,UMKM C,minuman,Bekasi,200 ribu,5 – 10 warga,Relawan atau inisiator
4,UMKM D,makanan ringan,Depok,300 ribu,10 – 15 warga,Langsung
5,UMKM E,buah-buahan,Jakarta Barat,100 pcs,5 – 10 warga,Langsung
…,…,…,…,…,…,…
Total,>300 UMKM,,,ribuan produk,± 1.000 – 1.500 warga,
`;
const ANSWERS: Mapping = {
  table: 'table-1',
  source: 'a citation',
  skipRows: ['...', 'total'],
  thousands: 'rupiah',
  places: { Bekasi: ['32.75', '32.16'] },
  consent: { basis: 'already-published', purpose: 'in a paper', on: '2025', until: null },
};
const profile = {
  ...{ name: 'Coba', fictional: true, tagline: null, about: null, accent: null },
  ...{ contacts: [], permit: null, live: null, orders: null },
  languages: ['id' as const],
};

let directory: string;
let store: Store;
let witnesses: Witnesses;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'circunomy-import-'));
  store = await openStore({ directory, clock: () => new Date('2026-11-21T08:00:00.000Z') });
  const { operators } = await openCommunity(store, {
    ...{ slug: 'coba', type: 'movement', areas: [], on: null, profile },
    operators: [
      { name: 'Ani', role: 'initiator' },
      { name: 'Budi', role: 'volunteer' },
    ],
  });
  const [ani, budi] = operators;
  witnesses = { recordedBy: ani?.id ?? '', verifiedBy: budi?.id ?? null };
});

afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

function importText(
  text: string,
  mapping: Mapping = ANSWERS,
  file = 'table-1.csv',
): Promise<ImportReport> {
  const bytes = new TextEncoder().encode(text);
  return importTable({ store, community: 'coba', file, bytes, mapping, witnesses });
}

async function readView() {
  return (await loadCommunityState(store, 'coba')).view;
}

/** `row column: kind reason`, in English. */
function listFindings(report: ImportReport): string[] {
  if (report.state !== 'refused') return [report.state];
  return report.findings.map(
    ({ row, column, kind, reason }) => `${row ?? '-'} ${column ?? '-'}: ${kind}: ${reason.en}`,
  );
}

describe('importing a table', () => {
  it("records the paper's Table 1 as its own words say", async () => {
    const report = await importText(TABLE);
    expect(report).toMatchObject({ state: 'recorded', rows: 5, skipped: 2, unchanged: 0 });
    const { itemised } = foldFigures(await readView());
    expect(itemised).toMatchObject({
      spent: { rupiah: 950_000, known: 4, of: 5 },
      quantities: [{ unit: 'pcs', quantity: 100 }],
      msmesHelped: 5,
      purchases: 5,
      distributions: 5,
      beneficiaries: { min: 27, max: 50 },
    });
  });

  it('says on each entry how it was read, where it stands, and who stands behind it', async () => {
    await importText(TABLE);
    const view = await readView();
    const [purchase] = view.effective('purchase-made');
    expect(purchase).toMatchObject({
      on: null,
      amount: 300_000,
      quantity: null,
      source: { cite: 'a citation', row: '1' },
      readings: ['thousands-read-as-rupiah', 'date-not-given'],
      recordedBy: witnesses.recordedBy,
      verifiedBy: witnesses.verifiedBy,
    });
    expect(view.effective('distribution-delivered')[2]).toMatchObject({
      area: { name: 'Bekasi', candidates: ['32.75', '32.16'] },
      by: ['volunteers', 'initiator'],
      people: { min: 5, max: 10 },
      readings: ['one-place-for-seller-and-recipients', 'date-not-given'],
    });
  });

  it.each([
    ['semicolons', TABLE.replaceAll(',', ';')],
    [
      'tabs, CRLF and a byte order mark',
      `\uFEFF${TABLE.replaceAll(',', '\t').replaceAll('\n', '\r\n')}`,
    ],
    ['a title above the headings', `Tabel 1. Contoh pembelian\n\n${TABLE}`],
  ])('reads the same table with %s', async (_, text) => {
    expect(await importText(text)).toMatchObject({ state: 'recorded', rows: 5 });
  });

  it('asks what the table leaves open, and answers pasted into the mapping settle it', async () => {
    const asked = await importText(TABLE, {});
    expect(listFindings(asked)).toEqual([
      '2 Jumlah Produk Dibeli: question: "300 ribu" does not say whether it is rupiah or pieces',
      '3 Jumlah Produk Dibeli: question: "150 ribu" does not say whether it is rupiah or pieces',
      '4 Lokasi: question: "Bekasi" may be "32.16" = Kabupaten Bekasi or "32.75" = Kota Bekasi',
      '4 Jumlah Produk Dibeli: question: "200 ribu" does not say whether it is rupiah or pieces',
      '5 Jumlah Produk Dibeli: question: "300 ribu" does not say whether it is rupiah or pieces',
      '7 -: question: the row "…" does not look like a purchase',
      '8 -: question: the row "Total" does not look like a purchase',
      '- -: question: on what ground the names of the MSMEs may be public is not said',
    ]);
    expect((await readView()).size).toBe(1);
    const findings = asked.state === 'refused' ? asked.findings : [];
    const answers = mergeAnswers(findings.flatMap(({ answer }) => answer ?? []));
    expect(await importText(TABLE, { ...answers, consent: null })).toMatchObject({ rows: 5 });
  });

  it('proposes no answer for a column that it does not know, so that nothing is left out unread', async () => {
    const table = `UMKM,Kategori,Lokasi,Nilai (Rp),Untuk siapa,Cara\nUMKM A,minuman,Depok,Rp 50.000,5 warga,Langsung\n`;
    const asked = await importText(table, { consent: null });
    const findings = asked.state === 'refused' ? asked.findings : [];
    expect(mergeAnswers(findings.flatMap(({ answer }) => answer ?? []))).toMatchObject({
      columns: { 'Untuk siapa': '?' },
    });
  });

  it('lists every fault of a spoiled table at once, with its place and what to do, and records nothing', async () => {
    const spoiled = `No,UMKM,Kategori,Lokasi,Jumlah Produk Dibeli,Penerima Manfaat
1,UMKM A,makanan ringan,Jakarta Timur,tiga ratus,5 – 10 warga
2,UMKM B,kerajinan langit,Jakarta Selatan,150 ribu,5 – 2 warga
2,UMKM C,minuman,Atlantis,200 ribu,± 10 warga
`;
    const report = await importText(spoiled);
    expect(listFindings(report)).toEqual([
      '1 -: fault: the column "Cara Penyaluran" is missing',
      '2 Jumlah Produk Dibeli: fault: "tiga ratus" is neither an amount nor a quantity',
      '3 Kategori: fault: "kerajinan langit" is not a known category',
      '3 Penerima Manfaat: fault: "5 – 2 warga" is an impossible range: it ends below its beginning',
      '4 Lokasi: fault: no area is called "Atlantis"',
      '4 Penerima Manfaat: fault: "± 10 warga" is an estimate without bounds',
      '4 No: fault: row 3 has the same number',
    ]);
    expect((await readView()).size).toBe(1);
  });

  it('changes nothing the second time, and says so', async () => {
    await importText(TABLE);
    const before = (await readView()).size;
    expect(await importText(TABLE)).toMatchObject({ state: 'unchanged', unchanged: 5 });
    expect(await importText(TABLE.replaceAll('–', '-'))).toMatchObject({ state: 'unchanged' });
    expect((await readView()).size).toBe(before);
  });

  it('records only the rows that were added since, of MSMEs that it knows', async () => {
    await importText(TABLE);
    const grown = TABLE.replace(
      '…,',
      '6,UMKM A,makanan ringan,Jakarta Timur,Rp 75.000,3 warga,Langsung\n…,',
    );
    expect(await importText(grown)).toMatchObject({ state: 'recorded', rows: 1, unchanged: 5 });
    const view = await readView();
    expect(view.effective('msme-registered')).toHaveLength(5);
    const [first, ...others] = view.effective('purchase-made');
    expect(others.at(-1)?.msme).toBe(first?.msme);
  });

  it('knows its MSMEs again where their names were kept out of the ledger', async () => {
    const nameless: Mapping = { ...ANSWERS, consent: null };
    await importText(TABLE, nameless);
    const grown = TABLE.replace('…,', '6,UMKM C,minuman,Bekasi,Rp 75.000,3 warga,Langsung\n…,');
    await importText(grown, nameless);
    const view = await readView();
    expect(view.effective('msme-registered')).toHaveLength(5);
    expect(view.effective('msme-registered').flatMap(({ documents }) => documents ?? [])).toEqual(
      [],
    );
  });

  it('refuses a row that changed since, and points to a correction', async () => {
    await importText(TABLE);
    const report = await importText(TABLE.replace('150 ribu', '250 ribu'));
    expect(listFindings(report)).toEqual([
      '3 -: fault: the row was imported before with other content (entries #5, #6, #7)',
    ]);
    expect(report.state === 'refused' && report.findings[0]?.fix.en).toMatch(/record a correction/);
  });

  it('notices a table that was imported before under another name', async () => {
    await importText(TABLE);
    const { table: _, ...answers } = ANSWERS;
    expect(listFindings(await importText(TABLE, answers, 'salinan.csv'))).toContain(
      '- -: question: every row was imported before from the table "table-1"',
    );
  });

  it('asks where only the name says that an MSME is known', async () => {
    await importText(TABLE);
    const other = `${HEADINGS}\n1,Umkm a,minuman,Jakarta Timur,Rp 50.000,5 warga,Langsung\n`;
    const asked = await importText(other, { consent: null }, 'lain.csv');
    expect(listFindings(asked)[0]).toMatch(
      /^2 -: question: an MSME called "Umkm a" is registered already/,
    );
    const isNew = { consent: null, msmes: { 'UMKM A': 'new' } };
    expect(await importText(other, isNew, 'lain.csv')).toMatchObject({ state: 'recorded' });
    expect((await readView()).effective('msme-registered')).toHaveLength(6);
  });

  it('lets the mapping say which registrations may be the same business', async () => {
    await importText(TABLE);
    const more = `${HEADINGS}\n1,Kedai F,minuman,Depok,Rp 50.000,5 warga,Langsung\n`;
    const mayBeSame = { 'Kedai F': ['UMKM D', 'UMKM Z'] };
    const report = await importText(more, { consent: null, mayBeSame }, 'lain.csv');
    expect(report).toMatchObject({ state: 'recorded', unknownNames: ['UMKM Z'] });
    const msmes = (await readView()).effective('msme-registered');
    expect(msmes.at(-1)?.possiblySameAs).toEqual([msmes[3]?.id]);
  });

  it('reads dates where the table has them', async () => {
    const dated = `Tanggal,${HEADINGS}\n12 Mei 2026,1,Kedai F,minuman,Depok,Rp 50.000,5 warga,Langsung\n31/2/2026,2,Kedai G,minuman,Depok,Rp 50.000,5 warga,Langsung\n`;
    expect(listFindings(await importText(dated))).toEqual([
      '3 Tanggal: fault: "31/2/2026" is not on the calendar',
    ]);
    await importText(dated.replace('31/2/2026', '2/6/2026'));
    const purchases = (await readView()).effective('purchase-made');
    expect(purchases.map(({ on, readings }) => [on, readings])).toEqual([
      ['2026-05-12', undefined],
      ['2026-06-02', undefined],
    ]);
  });

  it("takes today's date while it is still yesterday in Greenwich", async () => {
    vi.spyOn(store, 'clock').mockReturnValue(new Date('2026-11-21T20:00:00.000Z'));
    const dated = `Tanggal,${HEADINGS}\n22/11/2026,1,Kedai F,minuman,Depok,Rp 50.000,5 warga,Langsung\n`;
    expect(await importText(dated)).toMatchObject({ state: 'recorded' });
  });

  it('keeps names out of the entries where no column numbers the rows', async () => {
    const unnumbered = `${HEADINGS.replace('No,', '')}\nWarung Ibu Contoh,minuman,Depok,Rp 50.000,5 warga,Langsung\n`;
    await importText(unnumbered, { consent: null });
    const entries = (await readView()).all();
    expect(entries.at(-1)?.source).toEqual({ cite: 'table-1.csv', row: '2' });
    expect(JSON.stringify(entries)).not.toMatch(/contoh/i);
    expect(await importText(unnumbered, { consent: null })).toMatchObject({ state: 'unchanged' });
    const named = `${HEADINGS}\nIbu Contoh,Warung,minuman,Depok,Rp 50.000,5 warga,Langsung\n`;
    await importText(named, { consent: null }, 'named.csv');
    expect(JSON.stringify((await readView()).all())).not.toMatch(/contoh/i);
  });

  it('asks where two columns contradict each other about what was bought', async () => {
    const heading = 'UMKM,Kategori,Lokasi,Dibeli,Nilai (Rp),Penerima,Cara';
    const row = (bought: string, amount: string): string =>
      `${heading}\nKedai F,minuman,Depok,${bought},${amount},5 warga,Langsung\n`;
    expect(
      listFindings(await importText(row('Rp 50.000', 'Rp 60.000'), { consent: null })),
    ).toEqual(['2 -: fault: two cells say differently what was bought']);
    const agreeing = await importText(row('10 pcs', 'Rp 60.000'), { consent: null });
    expect(agreeing).toMatchObject({ state: 'recorded' });
  });

  it('keeps hostile text as text', async () => {
    const name = '"=HYPERLINK(""http://x"")<img src=x onerror=alert(1)>\u202Eevil"';
    const hostile = `${HEADINGS}\n1,${name},minuman,Depok,Rp 50.000,5 warga,Langsung\n`;
    const report = await importText(hostile);
    const state = await loadCommunityState(store, 'coba');
    const names = [...state.documents.values()].map(({ body }) =>
      'name' in body ? body.name : '',
    );
    expect([report.state, names]).toEqual([
      'recorded',
      ['=HYPERLINK("http://x")<img src=x onerror=alert(1)>\u202Eevil'],
    ]);
  });

  it("names the row where one of the ledger's own rules refuses it", async () => {
    const few = `${HEADINGS}\n1,Kedai F,minuman,"Bidara Cina, Jatinegara",Rp 50.000,2 – 4 warga,Langsung\n`;
    expect(listFindings(await importText(few))[0]).toMatch(/^2 -: fault: (?!.*\$).*kecamatan/);
    expect((await readView()).size).toBe(1);
  });
});
