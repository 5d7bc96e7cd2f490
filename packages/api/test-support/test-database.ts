// Stores for tests, on SQLite or, where the run has a PostgreSQL, each in a schema of its own that goes when the
// test file ends.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll } from 'vitest';
import {
  type OpenStoreOptions,
  openStore,
  type Restored,
  type RestoreOptions,
  restoreStore,
  type Store,
} from '../src/index.ts';
import { findTexts } from './find-texts.ts';

const server = process.env.CIRCUNOMY_TEST_DATABASE_URL || undefined;

const made = new Map<string, Promise<unknown>>();
let admin: Promise<pg.Client> | undefined;

afterAll(async () => {
  const client = await admin;
  for (const schema of made.keys()) await client?.query(`drop schema if exists ${schema} cascade`);
  await client?.end();
});

/** Whether this run tests PostgreSQL. */
export const isOnPostgres = server !== undefined;

/** As `openStore`; the same directory is the same store. */
export async function openTestStore(options: OpenStoreOptions): Promise<Store> {
  const databaseUrl = await ensureTestDatabase(options.directory);
  return openStore({ ...options, databaseUrl });
}

/** As `restoreStore`, to where `openTestStore` finds it. */
export async function restoreTestStore(options: RestoreOptions): Promise<Restored> {
  return restoreStore({ ...options, databaseUrl: await ensureTestDatabase(options.into) });
}

/** `DATABASE_URL` of the store that belongs to a directory; undefined where its rows lie in SQLite. */
export async function ensureTestDatabase(directory: string): Promise<string | undefined> {
  if (server === undefined) return undefined;
  const schema = toSchema(directory);
  const making = made.get(schema) ?? makeSchema(schema);
  made.set(schema, making);
  await making;
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href.replaceAll('+', '%20');
}

async function makeSchema(schema: string): Promise<void> {
  await (await connect()).query(`create schema if not exists ${schema}`);
}

function toSchema(directory: string): string {
  return `test_${createHash('sha256').update(directory).digest('hex').slice(0, 20)}`;
}

function connect(): Promise<pg.Client> {
  admin ??= (async () => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    return client;
  })();
  return admin;
}

/**
 * Every file that holds any of the texts: of the data directory and, with PostgreSQL, of the tables and indexes
 * themselves, as they lie on its disk. The write-ahead log is another matter.
 */
export async function findStoredTexts(
  directory: string,
  texts: readonly string[],
): Promise<string[]> {
  const found = findTexts(directory, texts);
  if (server === undefined) return found;
  const client = await connect();
  await client.query('checkpoint');
  const { rows } = await client.query<{ name: string; bytes: Buffer }>(
    `select relname as name, pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
      where relkind in ('r', 'i') and relnamespace = $1::regnamespace
      or oid in (select reltoastrelid from pg_class where relnamespace = $1::regnamespace)`,
    [toSchema(directory)],
  );
  const holding = rows.filter(({ bytes }) => texts.some((text) => bytes.includes(text)));
  return [...found, ...holding.map(({ name }) => name)];
}
