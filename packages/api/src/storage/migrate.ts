// Brings a database to the schema of this program, all of it or nothing.
import { type Kysely, sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import { migrations } from './migrations/migrations.ts';
import type { Engine } from './store.ts';
import type { Tables } from './tables.ts';

const KNOWN = migrations.at(-1)?.version ?? 0;

/**
 * @param place of the database, for people.
 * @throws {ApiError} `store-newer` where a later program wrote it; nothing is touched then.
 */
export async function migrate(
  database: Kysely<Tables>,
  engine: Engine,
  place: string,
): Promise<void> {
  // A database that is up to date is opened without waiting for whoever writes in it.
  if ((await readVersion(database, engine, place)) === KNOWN) return;
  await database.transaction().execute(async (transaction) => {
    await sql`create table if not exists schema_version (version integer not null primary key)`.execute(
      transaction,
    );
    const found = await readVersion(transaction, engine, place);
    for (const { version, statements } of migrations.slice(found)) {
      for (const statement of statements) {
        await sql.raw(toEngine(statement, engine)).execute(transaction);
      }
      await sql`insert into schema_version (version) values (${version})`.execute(transaction);
    }
  });
}

/**
 * Text is compared byte by byte on both, whatever language a database was made for; whole numbers are as wide as
 * SQLite's.
 */
function toEngine(statement: string, engine: Engine): string {
  if (engine === 'sqlite') return statement;
  return statement.replace(/\btext\b/g, 'text collate "C"').replace(/\binteger\b/g, 'bigint');
}

async function readVersion(
  database: Kysely<Tables>,
  engine: Engine,
  place: string,
): Promise<number> {
  if (!(await hasVersions(database, engine))) return 0;
  const { rows } = await sql<{ found: number | null }>`
    select max(version) as found from schema_version
  `.execute(database);
  const found = rows[0]?.found ?? 0;
  if (found > KNOWN) throw new ApiError('store-newer', { path: place, found, known: KNOWN });
  return found;
}

async function hasVersions(database: Kysely<Tables>, engine: Engine): Promise<boolean> {
  const { rows } = await (engine === 'sqlite'
    ? sql`select 1 from sqlite_master where type = 'table' and name = 'schema_version'`
    : sql`select 1 where to_regclass('schema_version') is not null`
  ).execute(database);
  return rows.length > 0;
}
