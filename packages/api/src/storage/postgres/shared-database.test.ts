// Several openers of one PostgreSQL at once: with SQLite only processes could show it, as a waiting writer holds up its
// whole process.
import { expect, test } from 'vitest';
import { makeDirectory } from '../../../test-support/sample-store.ts';
import { openTestStore } from '../../../test-support/test-database.ts';
import type { Store, WriteTransaction } from '../store.ts';

const insertWatched = (transaction: WriteTransaction, origin: string): Promise<unknown> =>
  transaction.insertInto('watched_ledgers').values({ origin, verifier_key: 'k' }).execute();

async function listOrigins({ database }: Pick<Store, 'database'>): Promise<string[]> {
  const rows = await database.selectFrom('watched_ledgers').selectAll().orderBy('origin').execute();
  return rows.map(({ origin }) => origin);
}

test('is made once by those who open it at the same time', async () => {
  const directory = makeDirectory();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openTestStore({ directory })));
  for (const [index, store] of stores.entries()) {
    await store.write((transaction) => insertWatched(transaction, `proses-${index}`));
  }
  expect(await listOrigins(stores[0] as Store)).toHaveLength(4);
  await Promise.all(stores.map((store) => store.close()));
});

test('lets writers of several processes follow each other', async () => {
  const directory = makeDirectory();
  const stores = await Promise.all([openTestStore({ directory }), openTestStore({ directory })]);
  const addOne = (store: Store): Promise<unknown> =>
    store.write(async (transaction) => {
      const origins = await listOrigins({ database: transaction });
      await insertWatched(transaction, String(origins.length).padStart(3, '0'));
    });
  await Promise.all(Array.from({ length: 40 }, (_, index) => addOne(stores[index % 2] as Store)));
  const expected = Array.from({ length: 40 }, (_, index) => String(index).padStart(3, '0'));
  expect(await listOrigins(stores[0])).toEqual(expected);
  await Promise.all(stores.map((store) => store.close()));
});
