// What the data directory that a backup is to replace already knows, and whether anybody is using it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import type { SignedCheckpoint } from '../keys/signed-history.ts';
import { listHiddenBooks } from '../ledger/list-communities.ts';
import { DATABASE_FILE, openStore } from '../storage/open-store.ts';
import type { BackupsTable, PublicationsTable } from '../storage/tables.ts';

export interface Target {
  readonly communities: readonly string[];
  /** Slugs of the books that are not public here. */
  readonly hidden: readonly string[];
  readonly checkpoints: ReadonlyMap<string, readonly SignedCheckpoint[]>;
  readonly publications: readonly Selectable<PublicationsTable>[];
  readonly backups: readonly Selectable<BackupsTable>[];
}

const NOTHING: Target = {
  communities: [],
  hidden: [],
  checkpoints: new Map(),
  publications: [],
  backups: [],
};

/** @throws {ApiError} `store-in-use`, and as `openStore` where something lies there that is no database. */
export async function readTarget(directory: string): Promise<Target> {
  const path = join(directory, DATABASE_FILE);
  if (!existsSync(path)) return NOTHING;
  const store = await openStore({ directory });
  try {
    const { database } = store;
    const rows = await database.selectFrom('checkpoints').selectAll().orderBy('size').execute();
    const communities = await database.selectFrom('communities').select('slug').execute();
    return {
      communities: communities.map(({ slug }) => slug),
      hidden: await listHiddenBooks(store),
      checkpoints: Map.groupBy(rows, ({ community }) => community),
      publications: await database.selectFrom('publications').selectAll().execute(),
      backups: await database.selectFrom('backups').selectAll().execute(),
    };
  } finally {
    await store.close();
    ensureUnused(path);
  }
}

/** In exclusive mode SQLite lets nobody else have the file open: https://www.sqlite.org/pragma.html#pragma_locking_mode */
function ensureUnused(path: string): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma locking_mode = exclusive');
    database.exec('begin exclusive; rollback');
  } catch (cause) {
    throw new ApiError('store-in-use', { path }, { cause });
  } finally {
    database.close();
  }
}
