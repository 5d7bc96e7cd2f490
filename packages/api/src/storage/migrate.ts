// Brings a database to the schema of this program, all of it or nothing.
import { type Kysely, sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import { migrations } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

const KNOWN = migrations.at(-1)?.version ?? 0;

/** @throws {ApiError} `store-newer` where a later program wrote it; nothing is touched then. */
export async function migrate(database: Kysely<Tables>, path: string): Promise<void> {
  // A database that is up to date is opened without waiting for whoever writes in it.
  if ((await readVersion(database, path)) === KNOWN) return;
  await database.transaction().execute(async (transaction) => {
    await sql`create table if not exists schema_version (version integer not null primary key)`.execute(
      transaction,
    );
    const found = await readVersion(transaction, path);
    for (const { version, statements } of migrations.slice(found)) {
      for (const statement of statements) await sql.raw(statement).execute(transaction);
      await sql`insert into schema_version (version) values (${version})`.execute(transaction);
    }
  });
}

async function readVersion(database: Kysely<Tables>, path: string): Promise<number> {
  const tables = await database.introspection.getTables();
  if (!tables.some(({ name }) => name === 'schema_version')) return 0;
  const { rows } = await sql<{ found: number | null }>`
    select max(version) as found from schema_version
  `.execute(database);
  const found = rows[0]?.found ?? 0;
  if (found > KNOWN) throw new ApiError('store-newer', { path, found, known: KNOWN });
  return found;
}
