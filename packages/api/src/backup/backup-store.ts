// A copy of the whole store in one file, taken while others read and write. It is remembered, so that a later
// withdrawal can say that the document still lies in it.
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ApiError } from '../api-error.ts';
import { KEY_DIRECTORY } from '../storage/key-file.ts';
import type { Store } from '../storage/store.ts';
import { syncFolder } from '../storage/sync-folder.ts';
import type { BackupsTable } from '../storage/tables.ts';
import { type BackedUpLedger, checkBackup } from './check-backup.ts';
import { syncFile, writeSqliteCopy } from './write-sqlite-copy.ts';

export interface BackupOptions {
  /** Absolute path of the file to write; it must not exist. */
  readonly out: string;
  /** With them, whoever has the file can sign in the communities' names. */
  readonly withKeys: boolean;
}

export interface Backup {
  readonly path: string;
  /** UTC instant. */
  readonly readAt: string;
  readonly withKeys: boolean;
  /** What it holds, by slug; hidden books among them. */
  readonly ledgers: readonly BackedUpLedger[];
}

/** At the end of the name of a file that is being written. */
export const UNFINISHED = '.unfinished';

/**
 * Whole or not at all, readable by its owner only, and read again before it gets its name.
 *
 * @throws {ApiError} `backup-exists`, `backup-published`, `backup-not-writable`, `backup-damaged`.
 */
export async function backUpStore(store: Store, { out, withKeys }: BackupOptions): Promise<Backup> {
  if (existsSync(out)) throw new ApiError('backup-exists', { path: out });
  await ensureNotPublished(store, out);
  const readAt = store.clock().toISOString();
  await noteBackup(store, { path: out, read_at: readAt, with_keys: withKeys ? 1 : 0 });
  const unfinished = `${out}${UNFINISHED}`;
  try {
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, '', { mode: 0o600 });
    await writeSqliteCopy(store, unfinished);
    chmodSync(unfinished, 0o600);
    if (withKeys) addKeys(unfinished, store.directory);
    syncFile(unfinished);
    const ledgers = await checkBackup(unfinished, out);
    renameSync(unfinished, out);
    syncFolder(dirname(out));
    return { path: out, readAt, withKeys, ledgers };
  } catch (cause) {
    rmSync(unfinished, { force: true });
    // Where the store cannot be written either, a name too many in the list costs nothing; one that lies there stays.
    if (!existsSync(out)) await forgetBackup(store, out).catch(() => undefined);
    if (cause instanceof ApiError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ApiError('backup-not-writable', { path: out, reason }, { cause });
  }
}

/** Before it is written: one that is interrupted may lie there too. */
async function noteBackup(store: Store, backup: BackupsTable): Promise<void> {
  const { read_at, with_keys } = backup;
  await store.write((transaction) =>
    transaction
      .insertInto('backups')
      .values(backup)
      .onConflict((conflict) => conflict.column('path').doUpdateSet({ read_at, with_keys }))
      .execute(),
  );
}

/** For a file that is gone. */
export async function forgetBackup(store: Store, path: string): Promise<void> {
  await store.write((transaction) =>
    transaction.deleteFrom('backups').where('path', '=', path).execute(),
  );
}

/** What must lie in no folder that a web server gives out: the data directory, and backups that are still there. */
export async function listPrivatePaths(store: Store): Promise<readonly string[]> {
  const rows = await store.database.selectFrom('backups').select('path').orderBy('path').execute();
  return [store.directory, ...rows.map(({ path }) => path).filter((path) => existsSync(path))];
}

/** A backup holds every book that is hidden, and every name: in a published folder anybody could take it. */
async function ensureNotPublished({ database }: Store, out: string): Promise<void> {
  const rows = await database.selectFrom('publications').select('folder').distinct().execute();
  const published = rows.find(({ folder }) => liesIn(out, folder));
  if (!published) return;
  throw new ApiError('backup-published', { path: out, folder: published.folder });
}

/** Whether a path is a folder, or lies somewhere in it; links are followed as far as the paths exist. */
export function liesIn(path: string, folder: string): boolean {
  const way = relative(follow(folder), follow(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function follow(path: string): string {
  const absolute = resolve(path);
  const parent = dirname(absolute);
  if (existsSync(absolute)) return realpathSync(absolute);
  return parent === absolute ? absolute : join(follow(parent), basename(absolute));
}

function addKeys(path: string, directory: string): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('create table backup_keys (name text not null primary key, text text not null)');
    const insert = database.prepare('insert into backup_keys values (?, ?)');
    for (const name of readdirSync(join(directory, KEY_DIRECTORY))) {
      if (!/\.(key|secret)$/.test(name)) continue;
      insert.run(name, readFileSync(join(directory, KEY_DIRECTORY, name), 'utf8'));
    }
  } finally {
    database.close();
  }
}
