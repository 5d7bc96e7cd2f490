/** Reading the log's files: from a cache where they never change, and a full tile where its partial one is gone. */
import {
  decodeEntryBundle,
  encodeEntryBundle,
  LogError,
  parseTilePath,
  TILE_WIDTH,
  toEntriesPath,
  toTilePath,
} from '../log/index.ts';

/** Paths are below the community's `data/`, such as `ledger/tile/0/000`. */
export interface FileCache {
  readonly get: (path: string) => Promise<Uint8Array | undefined>;
  /** What is put was not verified yet; a later run that stumbles over it reads everything again. */
  readonly put: (path: string, bytes: Uint8Array) => Promise<void>;
}

type Read = (path: string) => Promise<Uint8Array | undefined>;

export interface LogFiles {
  /** Path below `ledger/`. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** How many files came from the cache. */
  readonly hits: () => number;
  /** Puts what was read past the cache into it. */
  readonly keep: () => Promise<void>;
}

const HASH_LENGTH = 32;
const LOG = 'ledger/';

/** `isFresh` reads everything from its source, and leaves the cache as it is until `keep`. */
export function openLogFiles(read: Read, cache: FileCache | undefined, isFresh: boolean): LogFiles {
  let hits = 0;
  const unkept = new Map<string, Uint8Array>();
  const readImmutable = async (path: string): Promise<Uint8Array> => {
    const cached = isFresh ? undefined : await cache?.get(LOG + path);
    if (cached) {
      hits += 1;
      return cached;
    }
    const bytes = ensureFound(path, await read(LOG + path));
    if (isFresh) unkept.set(LOG + path, bytes);
    else await cache?.put(LOG + path, bytes);
    return bytes;
  };
  return {
    hits: () => hits,
    read: async (path) => {
      const { level, index, width } = parseTilePath(path);
      if (width === TILE_WIDTH) return readImmutable(path);
      const bytes = await read(LOG + path);
      if (bytes) return bytes;
      // C2SP tlog-tiles lets a host drop a partial tile once the full one stands.
      const full = level === 'entries' ? toEntriesPath(index) : toTilePath(level, index);
      return cut(ensureFound(path, await read(LOG + full)), level, width);
    },
    keep: async () => {
      for (const [path, bytes] of unkept) await cache?.put(path, bytes);
    },
  };
}

function cut(full: Uint8Array, level: number | 'entries', width: number): Uint8Array {
  if (level !== 'entries') return full.subarray(0, width * HASH_LENGTH);
  return encodeEntryBundle(decodeEntryBundle(full, TILE_WIDTH).slice(0, width));
}

function ensureFound(path: string, bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw new LogError('file-missing', { path: LOG + path });
  return bytes;
}
