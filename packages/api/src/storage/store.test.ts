// What a store promises, whichever engine keeps its rows.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { makeDirectory } from '../../test-support/sample-store.ts';
import { openTestStore } from '../../test-support/test-database.ts';
import type { Store, WriteTransaction } from './store.ts';

const openNew = (): Promise<Store> => openTestStore({ directory: makeDirectory() });

const insertVersion = (transaction: WriteTransaction, version: number): Promise<unknown> =>
  sql`insert into schema_version values (${version})`.execute(transaction);

const insertWatched = (transaction: WriteTransaction, origin: string): Promise<unknown> =>
  transaction.insertInto('watched_ledgers').values({ origin, verifier_key: 'k' }).execute();

async function listOrigins({ database }: Pick<Store, 'database'>): Promise<string[]> {
  const rows = await database.selectFrom('watched_ledgers').selectAll().orderBy('origin').execute();
  return rows.map(({ origin }) => origin);
}

test('opens again with everything that was written', async () => {
  const directory = makeDirectory();
  const first = await openTestStore({ directory });
  await first.write((transaction) => insertWatched(transaction, 'sini'));
  await first.close();
  const second = await openTestStore({ directory });
  expect(await listOrigins(second)).toEqual(['sini']);
  await second.close();
});

test('refuses a database that a newer program wrote, and leaves it alone', async () => {
  const directory = makeDirectory();
  const older = await openTestStore({ directory });
  await older.write((transaction) => insertVersion(transaction, 99));
  await older.close();
  await expect(openTestStore({ directory })).rejects.toMatchObject({
    code: 'store-newer',
    values: { found: 99 },
  });
});

test('refuses to bind anything but primitives', async () => {
  const store = await openNew();
  const now = new Date();
  await expect(sql`select ${now}, ${'text'}`.execute(store.database)).rejects.toMatchObject({
    code: 'value-not-bindable',
    message:
      'Could not run a query: parameter 1 is of type Date. Pass text, numbers, bytes or null.',
  });
  await store.close();
});

test('refuses a text that not every engine can hold, and works on', async () => {
  const store = await openNew();
  const writing = store.write((transaction) => insertWatched(transaction, 'a\0b'));
  await expect(writing).rejects.toMatchObject({ code: 'text-not-storable', status: 400 });
  await store.write((transaction) => insertWatched(transaction, 'sini'));
  expect(await listOrigins(store)).toEqual(['sini']);
  await store.close();
});

test('orders text by its bytes', async () => {
  const store = await openNew();
  const texts = ['Z', 'a', 'É', 'B', 'z', '_', '-', 'A', 'é', '10', '9', '🥘', ''];
  await store.write(async (transaction) => {
    for (const text of texts) await insertWatched(transaction, text);
  });
  const ordered = texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(await listOrigins(store)).toEqual(ordered);
  await store.close();
});

test('reads numbers as numbers, counted and summed', async () => {
  const store = await openNew();
  await store.write((transaction) => insertWatched(transaction, 'sini'));
  const row = await store.database
    .selectFrom('watched_ledgers')
    .select(({ fn }) => [fn.countAll().as('count'), fn.max('origin').as('last')])
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ count: 1, last: 'sini' });
  const { rows } = await sql`select sum(version) as sum from schema_version`.execute(
    store.database,
  );
  expect(rows).toEqual([{ sum: expect.any(Number) }]);
  await store.close();
});

test('asks for nothing of an empty list', async () => {
  const store = await openNew();
  await store.write((transaction) => insertWatched(transaction, 'sini'));
  const query = store.database.selectFrom('watched_ledgers').selectAll();
  expect(await query.where('origin', 'in', []).execute()).toEqual([]);
  expect(await query.where('origin', 'not in', []).execute()).toHaveLength(1);
  await store.close();
});

test('undoes a write that throws', async () => {
  const store = await openNew();
  const failing = store.write(async (transaction) => {
    await insertWatched(transaction, 'sini');
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await listOrigins(store)).toEqual([]);
  await store.close();
});

test('lets readers wait for the write under way, so that they never see half of it', async () => {
  const store = await openNew();
  const seen: string[][] = [];
  let reading: Promise<unknown> = Promise.resolve();
  await store.write(async (transaction) => {
    await insertWatched(transaction, 'satu');
    reading = listOrigins(store).then((origins) => seen.push(origins));
    await insertWatched(transaction, 'dua');
  });
  await reading;
  expect(seen).toEqual([['dua', 'satu']]);
  await store.close();
});

test('reads one moment while others write', async () => {
  const store = await openNew();
  await store.write((transaction) => insertWatched(transaction, 'satu'));
  const [before, after] = await store.snapshot(async (database) => {
    const first = await listOrigins({ database });
    await store.write((transaction) => insertWatched(transaction, 'dua'));
    return [first, await listOrigins({ database })];
  });
  expect([before, after]).toEqual([['satu'], ['satu']]);
  expect(await listOrigins(store)).toEqual(['dua', 'satu']);
  await store.close();
});

test('shows its own writes at once', async () => {
  const store = await openNew();
  const before = store.changeToken();
  await store.write((transaction) => insertWatched(transaction, 'sini'));
  expect(store.changeToken()).not.toBe(before);
  await store.close();
});

test('shows another opener of the same store that something was written', async () => {
  const directory = makeDirectory();
  const writer = await openTestStore({ directory });
  const reader = await openTestStore({ directory });
  const before = reader.changeToken();
  expect(reader.changeToken()).toBe(before);
  await writer.write((transaction) => insertWatched(transaction, 'sini'));
  await expect.poll(() => reader.changeToken()).not.toBe(before);
  await writer.close();
  await reader.close();
});

test('closes after the write under way, and refuses what comes later', async () => {
  const directory = makeDirectory();
  const store = await openTestStore({ directory });
  const writing = store.write((transaction) => insertWatched(transaction, 'sini'));
  await Promise.all([writing, store.close()]);
  expect(store.closed.aborted).toBe(true);
  await expect(listOrigins(store)).rejects.toThrow();
  const again = await openTestStore({ directory });
  expect(await listOrigins(again)).toEqual(['sini']);
  await again.close();
});
