// The verifiable log as files, for the present size and for every size that was ever signed.
import {
  encodeEntryBundle,
  encodeTile,
  LogError,
  listTilePaths,
  parseTilePath,
  TILE_WIDTH,
  type TilePath,
} from '@circunomy/sdk/ledger';
import type { CommunityState } from '../ledger/community-state.ts';
import { type PublicFile, toPublicFile } from './public-file.ts';

const LOG = 'ledger/';
const NEWLINE = Buffer.from('\n');

export function readCheckpoint({ checkpoints }: CommunityState): PublicFile | undefined {
  const note = checkpoints.at(-1)?.note;
  if (note === undefined) return undefined;
  return toPublicFile(Buffer.from(note), 'text/plain; charset=utf-8', 'checkpoint');
}

/** Every entry as one line of canonical JSON. */
export function readEntryLines({ bodies }: CommunityState): PublicFile {
  const lines = bodies.flatMap((body) => [body, NEWLINE]);
  return toPublicFile(Buffer.concat(lines), 'application/x-ndjson');
}

/** A tile or a bundle; undefined where no signed size of this log has it. */
export function readTile(state: CommunityState, path: string): PublicFile | undefined {
  const tile = parsePath(path);
  if (!tile || !isServed(state, tile)) return undefined;
  const { level, index, width } = tile;
  const start = index * TILE_WIDTH;
  const body =
    level === 'entries'
      ? encodeEntryBundle(state.bodies.slice(start, start + width))
      : encodeTile(state.log, level, index, width);
  const cache = width === TILE_WIDTH ? 'immutable' : 'short';
  return toPublicFile(body, 'application/octet-stream', cache);
}

/**
 * Of earlier signed sizes only what is not complete yet is listed: C2SP tlog-tiles lets clients fall back from a
 * partial tile to the full one. `readTile` still answers for all of them.
 */
export function listLogPaths({ size, checkpoints }: CommunityState): string[] {
  const paths = new Set(listTilePaths(size));
  const open = Math.floor(size / TILE_WIDTH) * TILE_WIDTH;
  for (const earlier of checkpoints) {
    if (earlier.size <= open) continue;
    for (const path of listTilePaths(earlier.size)) paths.add(path);
  }
  return ['checkpoint', ...paths].map((path) => LOG + path);
}

function parsePath(path: string): TilePath | undefined {
  try {
    return path.startsWith(LOG) ? parseTilePath(path.slice(LOG.length)) : undefined;
  } catch (error) {
    if (error instanceof LogError) return undefined;
    throw error;
  }
}

function isServed({ size, checkpoints }: CommunityState, tile: TilePath): boolean {
  const end = tile.index * TILE_WIDTH + tile.width;
  if (tile.width === TILE_WIDTH) return hashesAt(tile.level, size) >= end;
  return checkpoints.some((checkpoint) => hashesAt(tile.level, checkpoint.size) === end);
}

/** How many hashes a level of tiles has in a log of this size; entries stand beside level 0. */
function hashesAt(level: TilePath['level'], size: number): number {
  return level === 'entries' ? size : Math.floor(size / TILE_WIDTH ** level);
}
