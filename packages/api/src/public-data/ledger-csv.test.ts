// The ledger as a treasurer's spreadsheet opens it: nothing runs, nothing is lost.
import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';
import {
  createSampleStore,
  proposeMsme,
  proposePurchase,
} from '../../test-support/sample-store.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { recordEntries } from '../ledger/record-entries.ts';
import type { ProposedEntry } from '../ledger/recording.ts';
import { publicFile } from './public-files.ts';

const slug = 'gereja-contoh';

async function openCsv(name: string): Promise<{ text: string; rows: Record<string, string>[] }> {
  const { store, witnesses } = await createSampleStore();
  const msme = proposeMsme();
  const named = {
    ...msme,
    documents: msme.documents?.map((document) => ({ ...document, body: { name } })),
  };
  await recordEntries(store, slug, [named, proposePurchase(msme.id ?? '')], witnesses);
  const file = publicFile(await loadCommunityState(store, slug), 'ledger.csv');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.body);
  return { text, rows: parse(text, { bom: true, columns: true }) };
}

test('has a row per entry with the words of both languages, and a byte order mark', async () => {
  const { text, rows } = await openCsv('Warung Contoh');
  expect(text.startsWith('\ufeffnumber,id,kind,')).toBe(true);
  expect(rows.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    '1 community-opened',
    '2 msme-registered',
    '3 purchase-made',
  ]);
  expect(rows[1]?.catatan).toContain('Warung Contoh didata');
  expect(rows[1]?.description).toContain('Warung Contoh is registered');
});

test('keeps the price of a product out of the column of amounts', async () => {
  const { store, witnesses } = await createSampleStore();
  const msme = proposeMsme();
  const product: ProposedEntry = {
    kind: 'product-listed',
    on: null,
    payload: {
      ...{ msme: msme.id ?? '', category: 'drinks', price: 10_000, unit: 'botol' },
      ...{ helps: null, weeklyCapacity: null },
    },
  };
  await recordEntries(store, slug, [msme, product, proposePurchase(msme.id ?? '')], witnesses);
  const file = publicFile(await loadCommunityState(store, slug), 'ledger.csv');
  const rows: Record<string, string>[] = parse(Buffer.from(file?.body ?? []), {
    bom: true,
    columns: true,
  });
  const money = rows.map((row) => [row.amount_rupiah, row.price_rupiah]);
  expect(money).toEqual([
    ['', ''],
    ['', ''],
    ['', '10000'],
    ['200000', ''],
  ]);
});

test('has what an entry came to beside what was recorded, so that a column adds up to the figure', async () => {
  const { store, witnesses } = await createSampleStore();
  const msme = proposeMsme();
  const [kept, mended, takenBack] = Array.from({ length: 3 }, () => proposePurchase(msme.id ?? ''));
  const correct = (corrects = '', amount?: number): ProposedEntry => ({
    kind: 'entry-corrected',
    on: '2026-05-09',
    payload: {
      corrects,
      replacement: amount
        ? { on: '2026-05-02', payload: { ...proposePurchase(msme.id ?? '').payload, amount } }
        : null,
      reason: amount ? 'typing-error' : 'recorded-twice',
    },
  });
  const proposals = [msme, kept, mended, takenBack].filter((proposal) => proposal !== undefined);
  await recordEntries(store, slug, proposals, witnesses);
  await recordEntries(
    store,
    slug,
    [correct(mended?.id, 250_000), correct(takenBack?.id)],
    witnesses,
  );
  const state = await loadCommunityState(store, slug);
  const rows: Record<string, string>[] = parse(
    Buffer.from(publicFile(state, 'ledger.csv')?.body ?? []),
    { bom: true, columns: true },
  );
  const cells = rows.map((row) => [row.amount_rupiah, row.amount_now_rupiah].join(' '));
  expect(cells.slice(2)).toEqual(['200000 200000', '200000 250000', '200000 ', ' ', ' ']);
  expect(rows[3]?.corrected_by).toBe(rows[5]?.id);
  expect(rows[2]?.corrected_by).toBe('');
  const sum = rows.reduce((total, row) => total + Number(row.amount_now_rupiah), 0);
  expect(sum).toBe(
    state.view.effective('purchase-made').reduce((t, { amount }) => t + (amount ?? 0), 0),
  );
});

test('is told with plain spaces, which a spreadsheet finds', async () => {
  const { rows } = await openCsv('Warung Contoh');
  expect(rows[2]?.catatan).toContain('Rp 200.000');
  expect(rows[2]?.description).toContain('Rp 200,000');
});

test.each(['=HYPERLINK("http://x","klik")', '+62', '-1+1', '@SUM(A1)', '\t=1', '＝1+1'])(
  'shows %j as text: no cell begins like a formula',
  async (name) => {
    const { rows } = await openCsv(name);
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
    expect(rows[1]?.catatan).toContain(name);
  },
);

test('keeps quotes, line breaks, commas and right-to-left marks inside their cell', async () => {
  const name = 'Warung "A",\n‮B';
  const { rows } = await openCsv(name);
  expect(rows).toHaveLength(3);
  expect(rows[2]?.catatan).toContain(name);
});

test('is written in one pass for a state that the ledger has outgrown', async () => {
  const { store, witnesses } = await createSampleStore();
  const msme = proposeMsme();
  const purchases = Array.from({ length: 20 }, () => proposePurchase(msme.id ?? ''));
  await recordEntries(store, slug, [msme, ...purchases], witnesses);
  const state = await loadCommunityState(store, slug);
  const read = vi.spyOn(state, 'view', 'get');
  expect(publicFile(state, 'ledger.csv')?.body.length).toBeGreaterThan(0);
  expect(read).toHaveBeenCalledTimes(1);
});
