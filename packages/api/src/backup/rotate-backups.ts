// A folder with the newest backups of a store. What this store did not write is never touched, and nothing is deleted
// before a newer backup was read again and found to be whole.
import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ApiError } from '../api-error.ts';
import type { Store } from '../storage/store.ts';
import { ensureFingerprint, readBackupTime, toBackupName } from './backup-name.ts';
import { type Backup, backUpStore, forgetBackup, UNFINISHED } from './backup-store.ts';

/** Milliseconds after which a file that was not finished belongs to a program that is gone. */
const ABANDONED = 60 * 60 * 1000;

export interface RotateOptions {
  /** Absolute path; made, readable by its owner only, where it does not exist. */
  readonly folder: string;
  /** How many stay, the new one among them. */
  readonly keep: number;
  readonly withKeys: boolean;
}

export interface RotatedBackup extends Backup {
  /** Paths of the older ones that were deleted. */
  readonly removed: readonly string[];
}

/** @throws {ApiError} as `backUpStore`; every earlier backup is still there then. */
export async function rotateBackups(
  store: Store,
  { folder, keep, withKeys }: RotateOptions,
): Promise<RotatedBackup> {
  makeFolder(folder);
  const fingerprint = ensureFingerprint(store.directory);
  removeAbandoned(folder, fingerprint, store.clock().getTime());
  const out = join(folder, toBackupName(fingerprint, store.clock()));
  const backup = await backUpStore(store, { out, withKeys });
  const older = (await listOwnBackups(store, folder)).filter((path) => path !== out);
  const removed = older.slice(0, Math.max(0, older.length - keep + 1));
  for (const path of removed) {
    rmSync(path, { force: true });
    await forgetBackup(store, path);
  }
  return { ...backup, removed };
}

/** When the newest backup of this store in a folder was made, in milliseconds since 1970. */
export async function readNewestBackup(store: Store, folder: string): Promise<number | undefined> {
  const fingerprint = ensureFingerprint(store.directory);
  const newest = (await listOwnBackups(store, folder)).at(-1);
  return newest === undefined ? undefined : readBackupTime(fingerprint, basename(newest));
}

/** The oldest first: named as this store names them, remembered by it, and plain files. */
async function listOwnBackups(store: Store, folder: string): Promise<string[]> {
  const fingerprint = ensureFingerprint(store.directory);
  const rows = await store.database.selectFrom('backups').select('path').execute();
  const remembered = new Set(rows.map(({ path }) => path));
  return listNames(folder)
    .filter((name) => readBackupTime(fingerprint, name) !== undefined)
    .map((name) => join(folder, name))
    .filter((path) => remembered.has(path) && lstatSync(path).isFile())
    .sort();
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not made yet, or taken away: what cannot be read is said when it is to be written.
    return [];
  }
}

/** What programs left that were killed while they wrote. */
function removeAbandoned(folder: string, fingerprint: string, now: number): void {
  for (const name of listNames(folder)) {
    const finished = name.slice(0, -UNFINISHED.length);
    const isOurs = name.endsWith(UNFINISHED) && readBackupTime(fingerprint, finished) !== undefined;
    const path = join(folder, name);
    if (isOurs && now - lstatSync(path).mtimeMs > ABANDONED) rmSync(path, { force: true });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ApiError('backup-not-writable', { path: folder, reason }, { cause });
  }
}
