/**
 * A backup may have passed through anybody's hands. Whatever in it would act on its own once it is opened is refused
 * before that: a trigger could keep what is erased, a view stand in a table's place, a slug name a file outside.
 */
import { DatabaseSync } from 'node:sqlite';
import { slugSchema } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { tableNames } from '../move/copied-tables.ts';
import { migrations } from '../storage/migrations/migrations.ts';
import { BACKED_UP_KEYS } from './backed-up-keys.ts';

const TABLES: readonly unknown[] = [...tableNames, 'schema_version', BACKED_UP_KEYS];

const NEWEST = migrations.at(-1)?.version ?? 0;

const PARTS = `select type, name, tbl_name, sql from sqlite_schema
  where name not like 'sqlite@_%' escape '@'`;

/**
 * @param path of a copy that nobody else can change.
 * @param name by which an error calls the file.
 * @throws {ApiError} `store-not-a-database`.
 */
export function ensureOwnTables(path: string, name: string): void {
  const connection = new DatabaseSync(path, { readOnly: true });
  try {
    const foreign = findForeign(connection);
    if (foreign !== undefined) throw new Error(foreign);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ApiError('store-not-a-database', { path: name, reason }, { cause });
  } finally {
    connection.close();
  }
}

function findForeign(connection: DatabaseSync): string | undefined {
  const parts = connection.prepare(PARTS).all();
  const has = (wanted: string): boolean =>
    parts.some(({ type, name }) => type === 'table' && name === wanted);
  // Of a newer program, with tables that are not known yet: opening it says so, and does nothing else.
  if (has('schema_version') && readVersion(connection) > NEWEST) return undefined;
  const foreign = parts.find(({ type, tbl_name, sql }) => {
    const isOwn = (type === 'table' || type === 'index') && TABLES.includes(tbl_name);
    return !isOwn || /^\s*create\s+virtual/i.test(String(sql));
  });
  if (foreign) return `${foreign.type} ${foreign.name}`;
  if (!has('communities')) return undefined;
  const slugs = connection.prepare('select slug from communities').all();
  return slugs.map(({ slug }) => String(slug)).find((slug) => !slugSchema.safeParse(slug).success);
}

function readVersion(connection: DatabaseSync): number {
  const row = connection.prepare('select max(version) as version from schema_version').get();
  return Number(row?.version ?? 0);
}
