// A table that brought somebody in does not bring them back: what is left of the row is a hash.
import { expect, test } from 'vitest';
import { findTexts } from '../../test-support/find-texts.ts';
import { createSampleStore } from '../../test-support/sample-store.ts';
import { importTable, loadCommunityState, withdrawDocument } from '../index.ts';

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
