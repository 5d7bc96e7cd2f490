// Whether this process can do its work: asked by whoever runs it, answered without a word that is secret.
import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import { toKeyPath } from '../storage/key-file.ts';
import { migrations } from '../storage/migrations/migrations.ts';
import type { Store } from '../storage/store.ts';
import { ensureAnswer } from './patience.ts';

/** Permanent: monitoring compares them. */
export type UnreadyReason =
  | 'stopping'
  | 'store-unreachable'
  | 'store-version'
  | 'store-read-only'
  | 'disk-full'
  | 'keys-missing';

export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  /** What stands in the way, the most urgent first; empty when ready. */
  readonly reasons: readonly UnreadyReason[];
}

/** Bytes without which a write may not end: the write-ahead log alone grows to 4 MiB. */
const LEAST_FREE_BYTES = 16 * 1024 * 1024;

/** Milliseconds for which an answer holds: anybody may ask, and asking reads the store. */
const FRESH_FOR = 1_000;

const NEWEST = migrations.at(-1)?.version;

export type AskReadiness = () => Promise<Readiness>;

/** @param stopping aborted as soon as the process is asked to end. */
export function createReadiness(store: Store, stopping: AbortSignal): AskReadiness {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Readiness> | undefined;
  return () => {
    if (stopping.aborted) return Promise.resolve({ status: 'not-ready', reasons: ['stopping'] });
    const now = performance.now();
    if (answer && now - asked < FRESH_FOR) return answer;
    asked = now;
    answer = check(store);
    return answer;
  };
}

async function check(store: Store): Promise<Readiness> {
  const found = await Promise.all([
    ensureAnswer(askStore(store)).catch((): UnreadyReason[] => ['store-unreachable']),
    askFolder(store.directory),
  ]);
  const reasons = [...new Set(found.flat())];
  return { status: reasons.length === 0 ? 'ready' : 'not-ready', reasons };
}

async function askStore(store: Store): Promise<UnreadyReason[]> {
  const { database, directory } = store;
  const { rows } = await sql<{ version: number | null }>`
    select max(version) as version from schema_version
  `.execute(database);
  const communities = await database.selectFrom('communities').select('slug').execute();
  const isKeyMissing = communities.some(({ slug }) => !existsSync(toKeyPath(directory, slug)));
  return [
    ...(Number(rows[0]?.version) === NEWEST ? [] : (['store-version'] as const)),
    ...((await isStandby(store)) ? (['store-read-only'] as const) : []),
    ...(isKeyMissing ? (['keys-missing'] as const) : []),
  ];
}

/** A standby of PostgreSQL answers and takes no writes. */
async function isStandby({ database, engine }: Store): Promise<boolean> {
  if (engine !== 'postgresql') return false;
  const { rows } = await sql<{ standby: boolean }>`select pg_is_in_recovery() as standby`.execute(
    database,
  );
  return rows[0]?.standby === true;
}

/** Holds keys and signed history whatever the engine is. */
async function askFolder(directory: string): Promise<UnreadyReason[]> {
  try {
    await access(directory, constants.W_OK);
    return (await readFreeBytes(directory)) < LEAST_FREE_BYTES ? ['disk-full'] : [];
  } catch {
    return ['store-read-only'];
  }
}

/** What a process that is not root may still write. */
export async function readFreeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}
