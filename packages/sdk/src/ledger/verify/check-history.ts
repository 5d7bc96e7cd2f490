/** Whether a ledger continues what the verifier saw before: nothing taken away, nothing changed. */
import { toBase64 } from '../log/base64.ts';
import {
  decodeEntryBundle,
  LogError,
  TILE_WIDTH,
  toEntriesPath,
  type VerifiedLog,
} from '../log/index.ts';
import { equalBytes } from '../log/merkle-hash.ts';
import type { FileCache } from './log-files.ts';

/** The checkpoint that a verifier saw and found to hold. */
export interface RememberedCheckpoint {
  readonly size: number;
  /** Base64, as in the checkpoint. */
  readonly root: string;
  /** The vkey that was valid then. */
  readonly verifierKey: string;
}

interface Tree {
  readonly size: number;
  /** Base64. */
  readonly root: string;
}

export type HistoryReport =
  | {
      readonly holds: true;
      readonly remembered: Tree;
      /** Entries that were recorded since. */
      readonly added: number;
    }
  | {
      readonly holds: false;
      /** `rollback`: entries that were signed are gone. `fork`: the first entries are not those that were signed. */
      readonly kind: 'rollback' | 'fork';
      readonly remembered: Tree;
      /** The same number of entries as it is published today; for a rollback, all there are. */
      readonly published: Tree;
      /** The number of the first entry known to be changed or gone; null where only the roots differ. */
      readonly firstDifferent: number | null;
    };

export async function checkHistory(
  remembered: RememberedCheckpoint,
  { log, entries }: VerifiedLog,
  cache: FileCache | undefined,
): Promise<HistoryReport> {
  const { size, root } = remembered;
  const kept = { size, root };
  const shared = Math.min(size, log.size);
  const published = { size: shared, root: toBase64(log.root(shared)) };
  if (size <= log.size && published.root === root) {
    return { holds: true, remembered: kept, added: log.size - size };
  }
  const changed = await findChanged(entries.slice(0, shared), cache);
  if (size <= log.size) {
    return { holds: false, kind: 'fork', remembered: kept, published, firstDifferent: changed };
  }
  const firstDifferent = changed ?? log.size + 1;
  return { holds: false, kind: 'rollback', remembered: kept, published, firstDifferent };
}

/** The number of the first entry that is not what the cache kept of it. */
async function findChanged(
  entries: readonly Uint8Array[],
  cache: FileCache | undefined,
): Promise<number | null> {
  for (let start = 0; start + TILE_WIDTH <= entries.length; start += TILE_WIDTH) {
    const bundle = await cache?.get(`ledger/${toEntriesPath(start / TILE_WIDTH)}`);
    const kept = bundle ? decodeKept(bundle) : [];
    const place = kept.findIndex((entry, at) => !equalBytes(entry, entries[start + at] ?? entry));
    if (place >= 0) return start + place + 1;
  }
  return null;
}

/** A bundle that cannot be read tells nothing. */
function decodeKept(bundle: Uint8Array): Uint8Array[] {
  try {
    return decodeEntryBundle(bundle, TILE_WIDTH);
  } catch (error) {
    if (error instanceof LogError) return [];
    throw error;
  }
}
