// What the data directory that a backup is to replace already knows, and whether anybody is using it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely, Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import type { SignedCheckpoint } from '../keys/signed-history.ts';
import { listHiddenBooks } from '../ledger/list-communities.ts';
import type { TableName } from '../move/copied-tables.ts';
import { readPages } from '../move/read-pages.ts';
import { DATABASE_FILE, openStore } from '../storage/open-store.ts';
import type {
  BackupsTable,
  CommunitiesTable,
  IdempotencyTable,
  MovedCopiesTable,
  PublicationsTable,
  Tables,
} from '../storage/tables.ts';

export interface Target {
  readonly communities: readonly Pick<Selectable<CommunitiesTable>, 'slug' | 'moved_to'>[];
  /** Slugs of the books that are not public here. */
  readonly hidden: readonly string[];
  readonly checkpoints: ReadonlyMap<string, readonly SignedCheckpoint[]>;
  readonly publications: readonly Selectable<PublicationsTable>[];
  readonly backups: readonly Selectable<BackupsTable>[];
  readonly movedCopies: readonly Selectable<MovedCopiesTable>[];
  /** What senders were answered who may send again. */
  readonly answers: readonly Selectable<IdempotencyTable>[];
}

const NOTHING: Target = {
  communities: [],
  hidden: [],
  checkpoints: new Map(),
  publications: [],
  backups: [],
  movedCopies: [],
  answers: [],
};

/** @throws {ApiError} `store-in-use`, and as `openStore` where something lies there that is no database. */
export async function readTarget(directory: string): Promise<Target> {
  const path = join(directory, DATABASE_FILE);
  if (!existsSync(path)) return NOTHING;
  const store = await openStore({ directory });
  try {
    return await readTargetRows(store.database);
  } finally {
    await store.close();
    ensureUnused(path);
  }
}

/** In the order of their keys, so that two readings can be compared. */
export async function readTargetRows(database: Kysely<Tables>): Promise<Target> {
  const rows = await readTable(database, 'checkpoints');
  const communities = await readTable(database, 'communities');
  return {
    communities: communities.map(({ slug, moved_to }) => ({ slug, moved_to })),
    hidden: await listHiddenBooks({ database }),
    checkpoints: Map.groupBy(rows, ({ community }) => community),
    publications: await readTable(database, 'publications'),
    backups: await readTable(database, 'backups'),
    movedCopies: await readTable(database, 'moved_copies'),
    answers: await readTable(database, 'idempotency'),
  };
}

async function readTable<Table extends TableName>(
  database: Kysely<Tables>,
  table: Table,
): Promise<Selectable<Tables[Table]>[]> {
  const rows: Selectable<Tables[Table]>[] = [];
  for await (const page of readPages(database, table)) rows.push(...page);
  return rows;
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
