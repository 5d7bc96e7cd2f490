// A table that brought somebody in does not bring them back: what is left of the row is a hash.
import { expect, test } from 'vitest';
import { findTexts } from '../../test-support/find-texts.ts';
import { createSampleStore } from '../../test-support/sample-store.ts';
import { importTable, loadCommunityState, withdrawDocument } from '../index.ts';
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
  expect(findTexts(directory, ['Pergi Saja', 'pergi saja'])).toEqual([]);
  expect(await importOnce()).toMatchObject({ state: 'unchanged', unchanged: 2, gone: [] });
  expect(findTexts(directory, ['Pergi Saja', 'pergi saja'])).toEqual([]);
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
  expect(findTexts(directory, [hash])).not.toEqual([]);
  const { entries, documents } = await loadCommunityState(store, slug);
  const registration = entries.find((entry) =>
    entry.documents?.some(({ id }) => JSON.stringify(documents.get(id)).includes('Pergi')),
  );
  await withdrawDocument(store, slug, {
    ...{ document: registration?.id ?? '', by: witnesses.recordedBy, reason: 'owner-asked' },
  });
  expect(await listFingerprints()).toEqual(['withdrawn', staying]);
  expect(findTexts(directory, [hash])).toEqual([]);
  expect(await importAs('tabel.csv')).toMatchObject({ state: 'unchanged', unchanged: 2, gone: [] });
  expect(await importAs('salinan.csv')).toMatchObject({ state: 'refused' });
});
