// A table that brought somebody in does not bring them back: what is left of the row is a hash.
import { createHash, createHmac } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createSampleStore, makeDirectory } from '../../test-support/sample-store.ts';
import {
  findStoredTexts,
  openTestStore,
  restoreTestStore,
} from '../../test-support/test-database.ts';
import {
  backUpStore,
  importTable,
  listPublicFiles,
  loadCommunityState,
  publicFile,
  type Store,
  type Witnesses,
  withdrawDocument,
} from '../index.ts';
import { listImportedRows } from '../ledger/imported-rows.ts';

const slug = 'gereja-contoh';

test('importing the table again records nothing, and no file holds the name', async () => {
  const { store, directory, witnesses } = await createSampleStore();
  const table = [
    'UMKM,Kategori,Lokasi,Jumlah Produk Dibeli,Penerima Manfaat,Cara Distribusi',
    'Warung Pergi Saja,minuman,Jakarta Timur,Rp 300.000,5 – 10 warga,langsung',
    'Warung Tetap Ada,minuman,Jakarta Timur,Rp 200.000,5 – 10 warga,langsung',
  ].join('\n');
  const importOnce = () =>
    importTable({
      ...{ store, community: slug, file: 'tabel.csv', witnesses },
      bytes: new TextEncoder().encode(table),
      mapping: { consent: { basis: 'given', purpose: 'Situs', on: null, until: null } },
    });
  expect(await importOnce()).toMatchObject({ state: 'recorded', rows: 2 });
  const { entries, documents } = await loadCommunityState(store, slug);
  const registration = entries.find((entry) =>
    entry.documents?.some(({ id }) => JSON.stringify(documents.get(id)).includes('Pergi')),
  );
  await withdrawDocument(store, slug, {
    ...{ document: registration?.id ?? '', by: witnesses.recordedBy, reason: 'owner-asked' },
  });
  expect(await findStoredTexts(directory, ['Pergi Saja', 'pergi saja'])).toEqual([]);
  expect(await importOnce()).toMatchObject({ state: 'unchanged', unchanged: 2, gone: [] });
  expect(await findStoredTexts(directory, ['Pergi Saja', 'pergi saja'])).toEqual([]);
});

test('no hash of a numbered row lets the name be guessed, and a renamed file is still known', async () => {
  const { store, directory, witnesses } = await createSampleStore();
  const table = [
    'No,UMKM,Kategori,Lokasi,Jumlah Produk Dibeli,Penerima Manfaat,Cara Distribusi',
    '1,Warung Pergi Saja,minuman,Jakarta Timur,Rp 300.000,5 – 10 warga,langsung',
    '2,Warung Tetap Ada,minuman,Jakarta Timur,Rp 200.000,5 – 10 warga,langsung',
  ].join('\n');
  const importAs = (file: string) =>
    importTable({
      ...{ store, community: slug, file, witnesses },
      bytes: new TextEncoder().encode(table),
      mapping: { consent: { basis: 'given', purpose: 'Situs', on: null, until: null } },
    });
  await importAs('tabel.csv');
  const listFingerprints = async () =>
    (await listImportedRows(store, slug, 'tabel')).map(({ fingerprint }) => fingerprint);
  const [hash = '', staying = ''] = await listFingerprints();
  expect(await findStoredTexts(directory, [hash])).not.toEqual([]);
  const { entries, documents } = await loadCommunityState(store, slug);
  const registration = entries.find((entry) =>
    entry.documents?.some(({ id }) => JSON.stringify(documents.get(id)).includes('Pergi')),
  );
  await withdrawDocument(store, slug, {
    ...{ document: registration?.id ?? '', by: witnesses.recordedBy, reason: 'owner-asked' },
  });
  expect(await listFingerprints()).toEqual(['withdrawn', staying]);
  expect(await findStoredTexts(directory, [hash])).toEqual([]);
  expect(await importAs('tabel.csv')).toMatchObject({ state: 'unchanged', unchanged: 2, gone: [] });
  expect(await importAs('salinan.csv')).toMatchObject({ state: 'refused' });
});

const nameless = [
  'UMKM,Kategori,Lokasi,Jumlah Produk Dibeli,Penerima Manfaat,Cara Distribusi',
  'Warung Pergi Saja,minuman,Jakarta Timur,Rp 300.000,5 – 10 warga,langsung',
].join('\n');

function importNameless(store: Store, witnesses: Witnesses) {
  return importTable({
    ...{ store, community: slug, file: 'tabel.csv', witnesses },
    bytes: new TextEncoder().encode(nameless),
    mapping: { consent: { basis: 'given', purpose: 'Situs', on: null, until: null } },
  });
}

async function withdrawOwner(store: Store, witnesses: Witnesses): Promise<void> {
  const { entries } = await loadCommunityState(store, slug);
  const document = entries.find(({ kind }) => kind === 'msme-registered')?.id ?? '';
  await withdrawDocument(store, slug, {
    ...{ document, by: witnesses.recordedBy, reason: 'owner-asked' },
  });
}

test('what is left of a row does not let the name be confirmed without the secret beside the keys', async () => {
  const { store, directory, witnesses } = await createSampleStore();
  await importNameless(store, witnesses);
  const readKey = async () => (await listImportedRows(store, slug, 'tabel'))[0]?.rowKey ?? '';
  const named = await readKey();
  await withdrawOwner(store, witnesses);
  const left = await readKey();
  const guess = createHash('sha256').update(named).digest('hex');
  expect(left).toMatch(/^withdrawn:[0-9a-f]{64}$/);
  expect(left).not.toContain(guess);
  const secret = join(directory, 'keys/imported-rows.secret');
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  const keyed = createHmac('sha256', readFileSync(secret, 'utf8').trim()).update(named);
  expect(left).toBe(`withdrawn:${keyed.digest('hex')}`);
  expect(await findStoredTexts(directory, [guess])).toEqual([]);
});

test('a restored backup still knows the row of somebody who is forgotten again', async () => {
  const { store, directory, witnesses } = await createSampleStore();
  await importNameless(store, witnesses);
  const file = join(makeDirectory(), 'cadangan.sqlite');
  await backUpStore(store, { out: file, withKeys: true });
  await withdrawOwner(store, witnesses);
  const state = await loadCommunityState(store, slug);
  const folder = makeDirectory();
  for (const path of listPublicFiles(state)) {
    const target = join(folder, slug, 'data', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, publicFile(state, path)?.body ?? '');
  }
  await store.close();
  for (const into of [directory, makeDirectory()]) {
    await restoreTestStore({ file, into, fromPublished: folder });
    const restored = await openTestStore({ directory: into });
    expect(await importNameless(restored, witnesses)).toMatchObject({ state: 'unchanged' });
    expect(await findStoredTexts(into, ['Pergi Saja', 'pergi saja'])).toEqual([]);
    await restored.close();
  }
});
