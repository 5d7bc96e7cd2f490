// The line to the database is cut, at the worst moments: nothing half, nothing twice, and no hand is needed after.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { type CuttableLine, openCuttableLine } from '../../../test-support/cuttable-line.ts';
import {
  createSampleStore,
  proposeCost,
  type SampleStore,
} from '../../../test-support/sample-store.ts';
import { ensureTestDatabase } from '../../../test-support/test-database.ts';
import { createApi, loadCommunityState, recordEntries } from '../../index.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

const slug = 'gereja-contoh';

interface FarStore {
  /** Of a process whose line may be cut. */
  readonly far: Store;
  readonly line: CuttableLine;
  /** Of another, which has a line of its own. */
  readonly sample: SampleStore;
}

async function openFarStore(): Promise<FarStore> {
  const sample = await createSampleStore();
  const line = await openCuttableLine((await ensureTestDatabase(sample.directory)) ?? '');
  const far = await openStore({ directory: sample.directory, databaseUrl: line.url });
  return { far, line, sample };
}

const record = (store: Store, { witnesses }: SampleStore): Promise<unknown> =>
  recordEntries(store, slug, [proposeCost()], witnesses);

const sizeOf = async (store: Store): Promise<number> =>
  (await loadCommunityState(store, slug)).size;

test('a write that is cut in the middle is undone, and the next one works by itself', async () => {
  const { far, line, sample } = await openFarStore();
  const cut = far.write(async (transaction) => {
    await transaction
      .insertInto('watched_ledgers')
      .values({ origin: 'o', verifier_key: 'k' })
      .execute();
    line.cut();
    await transaction.selectFrom('communities').selectAll().execute();
  });
  await expect(cut).rejects.toMatchObject({ code: 'store-unreachable', status: 503 });
  await record(far, sample);
  expect(await far.database.selectFrom('watched_ledgers').selectAll().execute()).toEqual([]);
  expect(await sizeOf(far)).toBe(2);
  await expect.poll(() => sizeOf(sample.store)).toBe(2);
  await far.close();
});

test('a commit that never arrived leaves nothing, and its sender is told that nobody knows', async () => {
  const { far, line, sample } = await openFarStore();
  expect(await sizeOf(far)).toBe(1);
  line.loseNextCommit();
  await expect(record(far, sample)).rejects.toMatchObject({ code: 'store-write-unsure' });
  line.mend();
  expect([await sizeOf(far), await sizeOf(sample.store)]).toEqual([1, 1]);
  await record(far, sample);
  expect(await sizeOf(far)).toBe(2);
  await expect.poll(() => sizeOf(sample.store)).toBe(2);
  await far.close();
});

test('a commit whose answer was lost is not done twice where it is sent again with its key', async () => {
  const { far, line, sample } = await openFarStore();
  const api = createApi({ store: far });
  const [operator] = sample.church.operators;
  const send = (): Promise<Response> | Response =>
    api.request(`/${slug}/data/entries`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${operator?.token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': 'sekali-saja-0001',
      },
      body: JSON.stringify(proposeCost()),
    });
  line.loseNextCommitAnswer();
  const lost = await send();
  expect(lost.status).toBe(503);
  expect(lost.headers.get('Retry-After')).toBe('10');
  expect(await lost.json()).toMatchObject({ code: 'store-write-unsure' });
  line.mend();
  const again = await send();
  expect(again.status).toBeLessThan(300);
  const drafts = await far.database.selectFrom('drafts').select('id').execute();
  expect(drafts).toEqual([{ id: ((await again.json()) as { id: string }).id }]);
  await far.close();
});

test('what is in memory is dropped with a commit whose answer was lost', async () => {
  const { far, line, sample } = await openFarStore();
  expect(await sizeOf(far)).toBe(1);
  line.loseNextCommitAnswer();
  await expect(record(far, sample)).rejects.toMatchObject({ code: 'store-write-unsure' });
  line.mend();
  expect(await sizeOf(far)).toBe(2);
  await expect.poll(() => sizeOf(sample.store)).toBe(2);
  await record(far, sample);
  await record(sample.store, sample);
  expect([await sizeOf(far), await sizeOf(sample.store)]).toEqual([4, 4]);
  await far.close();
});

test('while nothing can be reached reads and writes say so, and both come back by themselves', async () => {
  const { far, line, sample } = await openFarStore();
  expect(await sizeOf(far)).toBe(1);
  line.breakDown();
  await expect(record(far, sample)).rejects.toMatchObject({ code: 'store-unreachable' });
  await expect(far.database.selectFrom('communities').selectAll().execute()).rejects.toMatchObject({
    code: 'store-unreachable',
    message: 'Could not use the database: it cannot be reached just now. Try again in a moment.',
  });
  await expect.poll(() => sizeOf(far).catch(({ code }) => code)).toBe('store-unreachable');
  await record(sample.store, sample);
  line.mend();
  await expect.poll(() => sizeOf(far).catch(() => 0), { timeout: 15_000 }).toBe(2);
  await record(far, sample);
  expect(await sizeOf(sample.store)).toBe(3);
  await far.close();
});

test('what was written while it could not hear is not missed', async () => {
  const { far, line, sample } = await openFarStore();
  let news = 0;
  far.onWrite(() => {
    news += 1;
  });
  line.breakDown();
  await record(sample.store, sample);
  const told = news;
  line.mend();
  await expect.poll(() => news, { timeout: 15_000 }).toBeGreaterThan(told);
  expect(await sizeOf(far)).toBe(2);
  const before = far.changeToken();
  await record(sample.store, sample);
  await expect.poll(() => far.changeToken()).not.toBe(before);
  await far.close();
});

test('closes while nothing can be reached', async () => {
  const { far, line } = await openFarStore();
  line.breakDown();
  await wait(50);
  await far.close();
  expect(far.closed.aborted).toBe(true);
});

test('closes while the line is silent', async () => {
  const { far, line } = await openFarStore();
  line.goSilent();
  await far.close();
  expect(far.closed.aborted).toBe(true);
});

test('who waits for a lock that is not let go is told that the store is busy, and nothing is left behind', {
  timeout: 40_000,
}, async () => {
  const { far, sample } = await openFarStore();
  const holder = new pg.Client(await ensureTestDatabase(sample.directory));
  await holder.connect();
  await holder.query('begin; lock table entries in access exclusive mode');
  await expect(record(far, sample)).rejects.toMatchObject({ code: 'store-busy', status: 503 });
  await holder.query('rollback');
  await holder.end();
  await record(far, sample);
  expect(await sizeOf(far)).toBe(2);
  await far.close();
});
