// What is wrong with DATABASE_URL or the database behind it is told before anything is done, and never with the
// password.
import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDirectory } from '../../../test-support/sample-store.ts';
import { ensureTestDatabase } from '../../../test-support/test-database.ts';
import type { ApiError } from '../../index.ts';
import { openStore } from '../open-store.ts';

const server = process.env.CIRCUNOMY_TEST_DATABASE_URL ?? '';
const LATIN = `circunomy_latin_${process.pid}`;

async function administer(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

beforeAll(() =>
  administer(`create database ${LATIN} encoding latin1 locale 'C' template template0`),
);
afterAll(() => administer(`drop database ${LATIN}`));

function change(set: (url: URL) => void): string {
  const url = new URL(server);
  set(url);
  return url.href.replaceAll('+', '%20');
}

async function refusalOf(databaseUrl: string): Promise<ApiError> {
  const error = await openStore({ directory: makeDirectory(), databaseUrl }).then(
    () => new Error('It was opened.'),
    (thrown: ApiError) => thrown,
  );
  expect(error).toHaveProperty('code');
  return error as ApiError;
}

test.each([
  'data/circunomy.sqlite',
  'https://orang:rahasia-sekali@tempat.example/basis',
  'postgres://orang:rahasia-sekali#@tempat.example/basis',
  'postgres://orang:rahasia-sekali/@tempat.example:x/basis',
])('what is no address is refused: %s', async (databaseUrl) => {
  const error = await refusalOf(databaseUrl);
  expect(error.code).toBe('database-url-wrong');
  expect(error.message).toBe(
    'Could not open the store: DATABASE_URL is no address of a PostgreSQL database. Write it as postgres://user:password@host:5432/database, with special characters of the password as %40 for @, %2F for / and so on.',
  );
  expect(error.in('id')).toMatch(/^Tidak dapat membuka penyimpanan: DATABASE_URL bukan alamat/);
  expect(inspect(error, { depth: 9 })).not.toContain('rahasia-sekali');
});

test('a wrong password names the setting, and stays secret', async () => {
  const error = await refusalOf(
    change((url) => {
      url.password = 'rahasia-sekali';
    }),
  );
  const { host, pathname, username } = new URL(server);
  expect(error.code).toBe('database-refused');
  expect(error.message).toBe(
    `Could not open the store: ${host}${pathname} does not let ${username} in (password authentication failed for user "${username}"). Correct user, password or database in DATABASE_URL.`,
  );
  expect(error.in('id')).toContain('Perbaiki pengguna, sandi, atau basis data pada DATABASE_URL.');
  expect(inspect(error, { depth: 9 })).not.toContain('rahasia-sekali');
});

test('a database that is not there is named', async () => {
  const error = await refusalOf(
    change((url) => {
      url.pathname = '/tidak_ada';
    }),
  );
  expect(error).toMatchObject({
    code: 'database-refused',
    values: { reason: 'database "tidak_ada" does not exist' },
  });
});

test('an address where nothing answers is named', async () => {
  const error = await refusalOf('postgres://orang:rahasia-sekali@127.0.0.1:1/basis');
  expect(error.message).toBe(
    'Could not open the store: no PostgreSQL answers at 127.0.0.1:1/basis (ECONNREFUSED). Start it, or correct DATABASE_URL.',
  );
  expect(inspect(error, { depth: 9 })).not.toContain('rahasia-sekali');
});

test('a database that cannot hold every letter is refused', async () => {
  const error = await refusalOf(
    change((url) => {
      url.pathname = `/${LATIN}`;
    }),
  );
  expect(error.message).toContain('has server_encoding LATIN1, and UTF8 is needed.');
});

test('a schema that is not there is refused', async () => {
  const error = await refusalOf(
    change((url) => url.searchParams.set('options', '-c search_path=tidak_ada')),
  );
  expect(error).toMatchObject({ code: 'database-unfit', values: { setting: 'search_path' } });
});

test('a replica is refused, as it would tell nobody of changes', async () => {
  const directory = makeDirectory();
  const url = (await ensureTestDatabase(directory)) ?? '';
  const [schema = ''] = /test_[0-9a-f]+/.exec(url) ?? [];
  // As a replica answers: what stands before the catalog in the path is asked first.
  await administer(`create function ${schema}.pg_is_in_recovery() returns boolean return true`);
  const error = await refusalOf(url.replace(schema, `${schema},pg_catalog`));
  expect(error.message).toContain('has pg_is_in_recovery() true, and false is needed.');
});

test('a database that only lets itself be read is read, and says so when written', async () => {
  const directory = makeDirectory();
  const url = (await ensureTestDatabase(directory)) ?? '';
  await (await openStore({ directory, databaseUrl: url })).close();
  const replica = await openStore({
    directory,
    databaseUrl: url.replace('-c', '-c%20default_transaction_read_only%3Don%20-c'),
  });
  expect(await replica.database.selectFrom('communities').selectAll().execute()).toEqual([]);
  const writing = replica.write((transaction) =>
    transaction.insertInto('watched_ledgers').values({ origin: 'o', verifier_key: 'k' }).execute(),
  );
  await expect(writing).rejects.toMatchObject({ code: 'store-read-only', status: 503 });
  await replica.close();
});

test('every commit is synchronous, and who dies in the middle of a write is let go', async () => {
  const directory = makeDirectory();
  const url = (await ensureTestDatabase(directory)) ?? '';
  const careless = url.replace('-c', '-c%20synchronous_commit%3Doff%20-c');
  const store = await openStore({ directory, databaseUrl: careless });
  const read = async (setting: string): Promise<unknown> => {
    const { rows } = await store.database
      .selectNoFrom(({ fn, val }) => fn<string>('current_setting', [val(setting)]).as('value'))
      .execute()
      .then((found) => ({ rows: found }));
    return rows[0]?.value;
  };
  expect(await read('synchronous_commit')).toBe('on');
  expect(await read('idle_in_transaction_session_timeout')).toBe('5min');
  expect(await read('statement_timeout')).toBe('1min');
  expect(await read('lock_timeout')).toBe('10s');
  expect(await read('tcp_keepalives_idle')).toBe('10');
  await store.close();
});
