// A table imported twice is recorded once, also when two imports run at the same time.
import { expect, test } from 'vitest';
import { createSampleStore, proposeCost } from '../../test-support/sample-store.ts';
import { listImportedRows } from './imported-rows.ts';
import { loadCommunityState } from './load-community-state.ts';
import { recordEntries } from './record-entries.ts';

const slug = 'gereja-contoh';
const row = { tableId: 'tabel-1', rowKey: '1', fingerprint: 'abc' };

test('rows are remembered together with the entries they became', async () => {
  const { store, witnesses } = await createSampleStore();
  const recorded = await recordEntries(
    store,
    slug,
    [proposeCost(1), proposeCost(2), proposeCost(3)],
    {
      ...witnesses,
      importedRows: [
        { ...row, proposals: [0, 2] },
        { ...row, rowKey: '2', proposals: [1] },
      ],
    },
  );
  const ids = recorded.map(({ id }) => id);
  expect(await listImportedRows(store, slug, 'tabel-1')).toEqual([
    { ...row, entryIds: [ids[0], ids[2]] },
    { ...row, rowKey: '2', entryIds: [ids[1]] },
  ]);
  expect(await listImportedRows(store, slug, 'tabel-2')).toEqual([]);
});

test('a row that another import recorded in the meantime undoes the batch', async () => {
  const { store, witnesses } = await createSampleStore();
  const importRow = (): Promise<unknown> =>
    recordEntries(store, slug, [proposeCost()], {
      ...witnesses,
      importedRows: [{ ...row, proposals: [0] }],
    });
  await importRow();
  await expect(importRow()).rejects.toMatchObject({ code: 'row-imported' });
  expect((await loadCommunityState(store, slug)).size).toBe(2);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  expect((await loadCommunityState(store, slug)).size).toBe(3);
});
