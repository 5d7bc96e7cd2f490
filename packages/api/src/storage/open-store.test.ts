// The data directory: who can read it, what survives, and what is refused with which words.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { makeDirectory } from '../../test-support/sample-store.ts';
import { DATABASE_FILE, openStore } from './open-store.ts';

const permissions = (path: string): string => (statSync(path).mode & 0o777).toString(8);

test('makes a data directory that only its owner can read', async () => {
  const directory = join(makeDirectory(), 'new');
  const store = await openStore({ directory });
  await store.close();
  expect(permissions(directory)).toBe('700');
  expect(permissions(join(directory, 'keys'))).toBe('700');
  expect(permissions(join(directory, DATABASE_FILE))).toBe('600');
});

test('writes so that an acknowledged commit survives the loss of power', async () => {
  const store = await openStore({ directory: makeDirectory() });
  const read = async (pragma: string): Promise<unknown> => {
    const { rows } = await sql
      .raw<Record<string, unknown>>(`pragma ${pragma}`)
      .execute(store.database);
    return Object.values(rows[0] ?? {})[0];
  };
  expect(await read('journal_mode')).toBe('wal');
  expect(await read('synchronous')).toBe(2);
  expect(await read('foreign_keys')).toBe(1);
  await store.close();
});

test('opens again with everything that was written', async () => {
  const directory = makeDirectory();
  const first = await openStore({ directory });
  await first.close();
  const second = await openStore({ directory });
  expect(await second.database.selectFrom('communities').selectAll().execute()).toEqual([]);
  await second.close();
});

test('refuses a database that a newer program wrote, and leaves it alone', async () => {
  const directory = makeDirectory();
  await (await openStore({ directory })).close();
  const database = new DatabaseSync(join(directory, DATABASE_FILE));
  database.exec('insert into schema_version values (99)');
  database.close();
  await expect(openStore({ directory })).rejects.toMatchObject({
    code: 'store-newer',
    message: `Could not open the store: ${join(directory, DATABASE_FILE)} has version 99, this program knows up to 5. Use a newer Circunomy.`,
  });
});

test('refuses a directory that it cannot write', async () => {
  const file = join(makeDirectory(), 'a-file');
  writeFileSync(file, '');
  await expect(openStore({ directory: file })).rejects.toMatchObject({
    code: 'store-not-writable',
  });
});

test('refuses a file that is no database', async () => {
  const directory = makeDirectory();
  writeFileSync(
    join(directory, DATABASE_FILE),
    'not a database, and long enough to be read as one\n'.repeat(40),
  );
  await expect(openStore({ directory })).rejects.toMatchObject({ code: 'store-not-a-database' });
});

test('does not take a disk that refuses for a broken database', async () => {
  const directory = makeDirectory();
  await (await openStore({ directory })).close();
  // SQLite cannot make its companion file here, as where the disk is full.
  mkdirSync(join(directory, `${DATABASE_FILE}-wal`));
  await expect(openStore({ directory })).rejects.toMatchObject({ code: 'store-not-writable' });
});

test('refuses to bind anything but primitives', async () => {
  const store = await openStore({ directory: makeDirectory() });
  const now = new Date();
  await expect(sql`select ${now}, ${'text'}`.execute(store.database)).rejects.toMatchObject({
    code: 'value-not-bindable',
    message:
      'Could not run a query: parameter 1 is of type Date. Pass text, numbers, bytes or null.',
  });
  await store.close();
});

test('undoes a write that throws', async () => {
  const store = await openStore({ directory: makeDirectory() });
  const failing = store.write(async (transaction) => {
    await sql`insert into schema_version values (50)`.execute(transaction);
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  const { rows } = await sql`select * from schema_version where version = 50`.execute(
    store.database,
  );
  expect(rows).toEqual([]);
  await store.close();
});

test('shows its own writes at once', async () => {
  const store = await openStore({ directory: makeDirectory() });
  const before = store.changeToken();
  await store.write((transaction) =>
    sql`insert into schema_version values (0)`.execute(transaction),
  );
  expect(store.changeToken()).not.toBe(before);
  await store.close();
});

test('shows another opener of the same directory that something was written', async () => {
  const directory = makeDirectory();
  const writer = await openStore({ directory });
  const reader = await openStore({ directory });
  const before = reader.changeToken();
  expect(reader.changeToken()).toBe(before);
  await writer.write((transaction) =>
    sql`insert into schema_version values (0)`.execute(transaction),
  );
  await expect.poll(() => reader.changeToken()).not.toBe(before);
  await writer.close();
  await reader.close();
});
