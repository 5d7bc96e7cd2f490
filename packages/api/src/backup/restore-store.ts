/**
 * Puts a backup in a data directory's place, unless that would contradict what was signed since. What the backup
 * lacks is taken from a published folder, byte for byte; who was forgotten since is forgotten again.
 *
 * Life story: copied beside the target → completed from published folders → held against every checkpoint known →
 * withdrawn documents erased → moved into its place. Until the last step the target is as it was.
 */
import { randomInt } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import { listSignedCheckpoints, noteCheckpoint } from '../keys/signed-history.ts';
import { loadLedger } from '../ledger/ledger-memories.ts';
import type { Clock } from '../storage/clock.ts';
import { DATABASE_FILE, openStore } from '../storage/open-store.ts';
import { carryRowSecrets } from '../storage/row-secret.ts';
import type { Store } from '../storage/store.ts';
import { eraseBytes } from '../withdrawal/erase-bytes.ts';
import { takeKeys, takeRowSecrets } from './backed-up-keys.ts';
import { keepHidden } from './keep-hidden.ts';
import { ensureContinues, keepCheckpoints } from './known-checkpoints.ts';
import { repeatWithdrawals } from './repeat-withdrawals.ts';
import { replayPublished } from './replay-published.ts';
import { readTarget, type Target } from './target.ts';

export interface RestoreOptions {
  /** Path of a file that `backUpStore` wrote. */
  readonly file: string;
  /** The data directory to make or to replace. No other program may have it open. */
  readonly into: string;
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
 * `published-refused`, `store-in-use`, and as `openStore`; the target is as it was.
 */
export async function restoreStore(options: RestoreOptions): Promise<Restored> {
  const { file, into } = options;
  if (!existsSync(file)) throw new ApiError('backup-missing', { path: file });
  const target = await readTarget(into);
  const working = join(into, WORKING);
  rmSync(working, { recursive: true, force: true });
  try {
    mkdirSync(working, { recursive: true, mode: 0o700 });
    copyFileSync(file, join(working, DATABASE_FILE));
    const restored = await prepare(working, target, options);
    replaceDatabase(into, working);
    return restored;
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

async function prepare(
  working: string,
  target: Target,
  { into, fromPublished, clock }: RestoreOptions,
): Promise<Restored> {
  const store = await openStore({ directory: working, ...(clock && { clock }) });
  try {
    carryRowSecrets(into, working);
    await takeRowSecrets(store);
    const slugs = await listSlugs(store);
    const lost = target.communities.find((community) => !slugs.includes(community));
    if (lost !== undefined) throw new ApiError('restore-loses', { community: lost, path: into });
    await keepTarget(store, target);
    await keepHidden(store, target.hidden);
    const folders = await listFolders(store, fromPublished);
    const communities: RestoredCommunity[] = [];
    for (const community of slugs) {
      const before = (await loadLedger(store, community, store.database)).size;
      let checkpoints = 0;
      for (const folder of folders) {
        checkpoints += await replayPublished(store, community, folder);
      }
      const known = [
        ...listSignedCheckpoints(into, community),
        ...(target.checkpoints.get(community) ?? []),
      ];
      await ensureContinues(store, community, known, into);
      await keepCheckpoints(store, community, known);
      const forgotten = await repeatWithdrawals(store, community);
      const { size } = await loadLedger(store, community, store.database);
      checkpoints += known.length;
      communities.push({ community, size, replayed: size - before, forgotten, checkpoints });
    }
    const keys = await takeKeys(store, into);
    carryRowSecrets(working, into);
    // As many changes as before may have led elsewhere: nobody who kept a state may take this one for it.
    const beyond = randomInt(1, 2 ** 40);
    await sql`update communities set
      documents_version = documents_version + ${beyond}, profile_version = profile_version + ${beyond}
    `.execute(store.database);
    await eraseBytes(store, undefined);
    for (const community of slugs) await noteNewest(store, community, into);
    return { communities, keys };
  } finally {
    await store.close();
  }
}

async function listSlugs(store: Store): Promise<string[]> {
  const rows = await store.database
    .selectFrom('communities')
    .select('slug')
    .orderBy('slug')
    .execute();
  return rows.map(({ slug }) => slug);
}

/** The folder that was named, and those that the backup knows and that are still here. */
async function listFolders(store: Store, named: string | undefined): Promise<ReadonlySet<string>> {
  const rows = await store.database.selectFrom('publications').select('folder').execute();
  const known = rows.map(({ folder }) => folder).filter((folder) => existsSync(folder));
  return new Set([...(named === undefined ? [] : [named]), ...known]);
}

/** What the target knows of copies elsewhere is newer than what the backup knows. */
async function keepTarget(store: Store, { publications, backups }: Target): Promise<void> {
  for (const { community, folder, read_at } of publications) {
    await sql`insert or replace into publications (community, folder, read_at)
      values (${community}, ${folder}, ${read_at})`.execute(store.database);
  }
  for (const { path, read_at, with_keys } of backups) {
    await sql`insert or replace into backups (path, read_at, with_keys)
      values (${path}, ${read_at}, ${with_keys})`.execute(store.database);
  }
}

/** So that no later backup can be signed on that is older than this one. */
async function noteNewest(store: Store, community: string, directory: string): Promise<void> {
  const { checkpoints } = await loadLedger(store, community, store.database);
  const newest = checkpoints.at(-1);
  const known = listSignedCheckpoints(directory, community);
  if (!newest || known.some(({ size }) => size === newest.size)) return;
  noteCheckpoint(directory, community, newest);
}

function replaceDatabase(into: string, working: string): void {
  const path = join(into, DATABASE_FILE);
  // A log of the old database must never be replayed into the new one.
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  renameSync(join(working, DATABASE_FILE), path);
  chmodSync(path, 0o600);
}
