// A store of any engine as one SQLite file: what every backup is, so that it can be restored into any engine.
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { copyTables } from '../move/copy-tables.ts';
import { migrate } from '../storage/migrate.ts';
import { createNodeSqliteDialect } from '../storage/node-sqlite.ts';
import type { Store } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';

/**
 * As of one moment, while others read and write. Nothing erased is in it: its pages are fresh.
 * https://www.sqlite.org/lang_vacuum.html#vacuuminto
 *
 * @param path of an empty file.
 */
export async function writeSqliteCopy(store: Store, path: string): Promise<void> {
  if (store.engine === 'sqlite') await sql`vacuum into ${path}`.execute(store.database);
  else await store.snapshot((from) => copyRows(from, path));
}

async function copyRows(from: Kysely<Tables>, path: string): Promise<void> {
  const connection = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  const database = new Kysely<Tables>({ dialect: createNodeSqliteDialect(connection) });
  try {
    // A file that was not finished is thrown away, so nothing need be undone; it is synced once, when it is whole.
    connection.exec('pragma journal_mode = off');
    connection.exec('pragma synchronous = off');
    await migrate(database, 'sqlite', path);
    await database.transaction().execute((to) => copyTables(from, to));
  } finally {
    await database.destroy();
  }
}

/** Once this returns, no loss of power takes anything of the file. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
