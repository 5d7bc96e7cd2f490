/**
 * Puts a backup in a store's place, unless that would contradict what was signed since. What the backup lacks is taken
 * from a published folder, byte for byte; who was forgotten since is forgotten again.
 *
 * Life story: copied into a working folder → completed from published folders → held against every checkpoint known →
 * withdrawn documents erased → put into the target's place. Until the last step the target is as it was.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '../api-error.ts';
import { replaceEverything } from '../move/replace-rows.ts';
import type { Clock } from '../storage/clock.ts';
import { DATABASE_FILE, openStore } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';
import { syncFolder } from '../storage/sync-folder.ts';
import { eraseBytes } from '../withdrawal/erase-bytes.ts';
import { ensureOwnTables } from './ensure-own-tables.ts';
import { prepareRestore } from './prepare-restore.ts';
import { readTarget, readTargetRows, type Target } from './target.ts';
import { syncFile } from './write-sqlite-copy.ts';

export interface RestoreOptions {
  /** Path of a file that `backUpStore` wrote. */
  readonly file: string;
  /** The data directory to make or to replace. No other program may have its database open. */
  readonly into: string;
  /** `postgres://…`: the rows go there, and only what lies beside them into the directory. */
  readonly databaseUrl?: string | undefined;
  /** A folder that `circunomy publish` wrote. */
  readonly fromPublished?: string;
  readonly clock?: Clock;
}

export interface RestoredCommunity {
  readonly community: string;
  readonly size: number;
  /** Entries that were not in the backup and came from a published folder. */
  readonly replayed: number;
  /** Ids of documents in the backup that were withdrawn after it was made. */
  readonly forgotten: readonly string[];
  /** How many checkpoints it was held against; 0 where nothing was known that could contradict the backup. */
  readonly checkpoints: number;
}

export interface Restored {
  readonly communities: readonly RestoredCommunity[];
  /** Names of the key files that came with the backup. */
  readonly keys: readonly string[];
}

const WORKING = '.circunomy-restore';

/**
 * @throws {ApiError} `backup-missing`, `restore-shorter`, `restore-inconsistent`, `restore-loses`,
 * `published-refused`, `store-in-use`, `store-not-a-database` also for what holds more than a backup does, and as
 * `openStore`; the target is as it was.
 */
export async function restoreStore(options: RestoreOptions): Promise<Restored> {
  const { file, into } = options;
  if (!existsSync(file)) throw new ApiError('backup-missing', { path: file });
  const working = join(into, WORKING);
  rmSync(working, { recursive: true, force: true });
  try {
    return await (options.databaseUrl === undefined
      ? restoreFile(working, options)
      : restoreRows(working, options));
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

async function restoreFile(working: string, options: RestoreOptions): Promise<Restored> {
  const { file, into } = options;
  const target = await readTarget(into);
  copyBackup(file, working);
  const restored = await prepareRestore(working, target, options);
  // A server may have been started while it was prepared: what it recorded would be lost.
  ensureSame(await readTarget(into), target, join(into, DATABASE_FILE));
  replaceDatabase(into, working);
  return restored;
}

async function restoreRows(working: string, options: RestoreOptions): Promise<Restored> {
  const { file, into, databaseUrl, clock } = options;
  const store = await openStore({ directory: into, databaseUrl, ...(clock && { clock }) });
  try {
    const target = await store.snapshot(readTargetRows);
    copyBackup(file, working);
    const restored = await prepareRestore(working, target, options);
    await putInPlace(store, working, target);
    await eraseBytes(store, undefined);
    return restored;
  } finally {
    await store.close();
  }
}

function copyBackup(file: string, working: string): void {
  mkdirSync(working, { recursive: true, mode: 0o700 });
  const copy = join(working, DATABASE_FILE);
  copyFileSync(file, copy);
  ensureOwnTables(copy, file);
}

function replaceDatabase(into: string, working: string): void {
  const [path, prepared] = [join(into, DATABASE_FILE), join(working, DATABASE_FILE)];
  chmodSync(prepared, 0o600);
  syncFile(prepared);
  // A log of the old database must never be replayed into the new one.
  for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  renameSync(prepared, path);
  syncFolder(into);
}

/** @throws {ApiError} `store-in-use` where somebody recorded since the target was read. */
function ensureSame(found: Target, target: Target, path: string): void {
  if (!isDeepStrictEqual(found, target)) throw new ApiError('store-in-use', { path });
}

/** @throws {ApiError} `store-in-use` where somebody recorded since the target was read. */
async function putInPlace(store: Store, working: string, target: Target): Promise<void> {
  const prepared = await openStore({ directory: working });
  try {
    await store.write(async (transaction) => {
      ensureSame(await readTargetRows(transaction), target, store.place);
      await prepared.snapshot((from) => replaceEverything(from, transaction));
    });
  } finally {
    await prepared.close();
  }
}
