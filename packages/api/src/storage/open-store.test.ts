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

test('refuses a database that a newer program wrote, and leaves it alone', async () => {
  const directory = makeDirectory();
  await (await openStore({ directory })).close();
  const database = new DatabaseSync(join(directory, DATABASE_FILE));
  database.exec('insert into schema_version values (99)');
  database.close();
  await expect(openStore({ directory })).rejects.toMatchObject({
    code: 'store-newer',
    message: `Could not open the store: ${join(directory, DATABASE_FILE)} has version 99, this program knows up to 7. Use a newer Circunomy.`,
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
