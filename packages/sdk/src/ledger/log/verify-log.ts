// Checking a whole published log the hard way: every entry, every tile and the signature over them.

import { bytesToHex } from '@noble/hashes/utils.js';
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { decodeEntryBundle } from './entry-bundle.ts';
import { LogError } from './log-error.ts';
import { equalBytes, leafHash } from './merkle-hash.ts';
import { MerkleLog } from './merkle-log.ts';
import { decodeTile, encodeTile } from './tile.ts';
import {
  listEntriesPaths,
  listTilePaths,
  parseTilePath,
  TILE_WIDTH,
  toTilePath,
} from './tile-path.ts';

export interface LogToVerify {
  /** The bytes of a file below the log's prefix, such as `checkpoint` or `tile/entries/000.p/18`. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly verifierKey: string;
  readonly origin: string;
}

export interface VerifiedLog {
  readonly checkpoint: Checkpoint;
  readonly entries: readonly Uint8Array[];
  readonly log: MerkleLog;
}

/** Files that are asked for at the same time. */
const BATCH = 16;

/** Reads everything below the log's prefix; throws a `LogError` at the first byte that does not follow from the rest. */
export async function verifyLog({ read, verifierKey, origin }: LogToVerify): Promise<VerifiedLog> {
  const checkpoint = verifyCheckpoint(await read('checkpoint'), verifierKey, origin);
  const log = new MerkleLog();
  const entries: Uint8Array[] = [];
  await inBatches(listEntriesPaths(checkpoint.size), async (path) => {
    const { index, width } = parseTilePath(path);
    const tilePath = toTilePath(0, index, width);
    const [bundle, tile] = await Promise.all([read(path), read(tilePath)]);
    return () => {
      const hashes = decodeTile(tile, width);
      for (const [place, entry] of decodeEntryBundle(bundle, width).entries()) {
        const hash = leafHash(entry);
        if (!equalBytes(hash, hashes[place] ?? new Uint8Array())) {
          throw new LogError('entry-mismatch', { number: index * TILE_WIDTH + place + 1, path });
        }
        log.append(hash);
        entries.push(entry);
      }
    };
  });
  ensureRoot(log, checkpoint);
  await verifyUpperTiles(log, read);
  return { checkpoint, entries, log };
}

function ensureRoot(log: MerkleLog, checkpoint: Checkpoint): void {
  if (equalBytes(log.root(), checkpoint.root)) return;
  throw new LogError('root-mismatch', {
    found: bytesToHex(log.root()),
    expected: bytesToHex(checkpoint.root),
  });
}

async function verifyUpperTiles(log: MerkleLog, read: LogToVerify['read']): Promise<void> {
  await inBatches(listTilePaths(log.size), async (path) => {
    const { level, index, width } = parseTilePath(path);
    if (level === 'entries' || level === 0) return () => {};
    const tile = await read(path);
    return () => {
      if (!equalBytes(tile, encodeTile(log, level, index, width))) {
        throw new LogError('tile-mismatch', { path });
      }
    };
  });
}

/**
 * Fetches side by side and checks in order, since the steps append to one tree. A batch is on its way while the one
 * before is hashed.
 */
async function inBatches(
  paths: readonly string[],
  fetchOne: (path: string) => Promise<() => void>,
): Promise<void> {
  const fetchBatch = (start: number): Promise<(() => void)[]> => {
    const batch = Promise.all(paths.slice(start, start + BATCH).map(fetchOne));
    // Where a step throws first, nobody waits for what is still on its way.
    batch.catch(() => undefined);
    return batch;
  };
  let underWay = fetchBatch(0);
  for (let start = 0; start < paths.length; start += BATCH) {
    const steps = await underWay;
    underWay = fetchBatch(start + BATCH);
    for (const step of steps) step();
  }
}
