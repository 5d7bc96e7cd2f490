// A write that is undone was never there, for those who read while it was under way as well.
import { expect, test } from 'vitest';
import {
  createSampleStore,
  openCampaign,
  proposeCost,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import { isLedgerKnown } from './ledger-memories.ts';
import { loadCommunityState } from './load-community-state.ts';
import { recordEntries } from './record-entries.ts';

const slug = 'gereja-contoh';
const row = { tableId: 'table', rowKey: 'row', fingerprint: 'same', proposals: [0] };

/** The entry is added, then the row turns out to be imported already. */
async function startUndoneWrite({ store, witnesses }: SampleStore): Promise<void> {
  const importedRows = [row];
  await expect(
    recordEntries(store, slug, [proposeCost()], { ...witnesses, importedRows }),
  ).rejects.toMatchObject({ code: 'row-imported' });
}

test('whoever reads while a write is undone sees only what was committed', async () => {
  const sample = await createSampleStore();
  const { store, witnesses } = sample;
  await recordEntries(store, slug, [proposeCost()], { ...witnesses, importedRows: [row] });
  await loadCommunityState(store, slug);
  await openCampaign(store);
  const undone = startUndoneWrite(sample);
  const readings: Promise<unknown>[] = [];
  let isOver = false;
  void undone.then(() => {
    isOver = true;
  });
  while (!isOver) {
    readings.push(loadCommunityState(store, slug).then(({ size }) => size));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await undone;
  readings.push(loadCommunityState(store, slug).then(({ size }) => size));
  expect(new Set(await Promise.all(readings))).toEqual(new Set([2]));
});

test('a write that could not begin costs nobody the ledger that was read', async () => {
  const { store, witnesses } = await createSampleStore();
  await loadCommunityState(store, slug);
  await store.close();
  await expect(recordEntries(store, slug, [proposeCost()], witnesses)).rejects.toThrow();
  expect(isLedgerKnown(store, slug)).toBe(true);
});
