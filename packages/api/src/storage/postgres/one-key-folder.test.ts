// Two databases that share one key folder, as after a restore beside a server that was left running.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createSampleStore,
  makeDirectory,
  proposeCost,
} from '../../../test-support/sample-store.ts';
import { ensureTestDatabase } from '../../../test-support/test-database.ts';
import {
  backUpStore,
  loadCommunityState,
  openStore,
  recordEntries,
  restoreStore,
  type Store,
} from '../../index.ts';
import { listSignedCheckpoints } from '../../keys/signed-history.ts';

const slug = 'gereja-contoh';

test('two databases with the keys of one folder never sign two histories, however close together', async () => {
  const { store, witnesses } = await createSampleStore();
  const file = join(makeDirectory(), 'cadangan.sqlite');
  await backUpStore(store, { out: file, withKeys: true });
  const directory = makeDirectory();
  const urls = await Promise.all([makeDirectory(), makeDirectory()].map(ensureTestDatabase));
  const stores: Store[] = [];
  for (const databaseUrl of urls) {
    await restoreStore({ file, into: directory, databaseUrl });
  }
  for (const databaseUrl of urls) stores.push(await openStore({ directory, databaseUrl }));
  // Both have read their ledger, and begin at the same time.
  await Promise.all(stores.map((each) => loadCommunityState(each, slug)));
  const ends = await Promise.allSettled(
    stores.map((each, index) => recordEntries(each, slug, [proposeCost(1_000 + index)], witnesses)),
  );
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'history-broken' },
  });
  expect(listSignedCheckpoints(directory, slug).filter(({ size }) => size === 2)).toHaveLength(1);
  await Promise.all(stores.map((each) => each.close()));
});
