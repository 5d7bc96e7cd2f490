// The verifiable log as files, for the present size and for every size that was ever signed.
import {
  addSignatureLines,
  encodeEntryBundle,
  encodeTile,
  LogError,
  listTilePaths,
  parseTilePath,
  TILE_WIDTH,
  type TilePath,
  toEntriesPath,
  toTilePath,
} from '@circunomy/sdk/ledger';
import type { CommunityState } from '../ledger/community-state.ts';
import { type PublicFile, toPublicFile } from './public-file.ts';

const LOG = 'ledger/';
const NEWLINE = Buffer.from('\n');

export function readCheckpoint(state: CommunityState): PublicFile | undefined {
  const signed = state.newestCheckpoint?.note;
  if (signed === undefined) return undefined;
  const lines = state.cosignatures.join('');
  const note = lines === '' ? signed : addSignatureLines(signed, lines);
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
      ? encodeEntryBundle(state.readBodies(start, start + width))
      : encodeTile(state.log, level, index, width);
  const cache = width === TILE_WIDTH ? 'immutable' : 'short';
  return toPublicFile(body, 'application/octet-stream', cache);
}

/**
 * C2SP tlog-tiles: partial tiles of every signed size stay until their full tile is there. `readTile` answers for
 * those that are left out here as well.
 */
export function listLogPaths({ size, checkpoints }: CommunityState): string[] {
  const paths = new Set(listTilePaths(size));
  for (const earlier of checkpoints) {
    for (const { partial, full } of listPartialPaths(earlier.size)) {
      if (!paths.has(full)) paths.add(partial);
    }
  }
  return ['checkpoint', ...paths].map((path) => LOG + path);
}

/** Paths below `data/` of the partial tiles that checkpoints of these sizes name, whether full ones stand by now or not. */
export function listPartialTiles(sizes: readonly number[]): string[] {
  return sizes.flatMap((size) => listPartialPaths(size).map(({ partial }) => LOG + partial));
}

/** At most one tile of each level, and one bundle. */
function listPartialPaths(size: number): { partial: string; full: string }[] {
  const paths: { partial: string; full: string }[] = [];
  for (let level = 0, count = size; count > 0; level += 1) {
    const index = Math.floor(count / TILE_WIDTH);
    const width = count % TILE_WIDTH;
    const toPaths = (toPath: (width?: number) => string): void => {
      if (width > 0) paths.push({ partial: toPath(width), full: toPath() });
    };
    toPaths((each) => toTilePath(level, index, each));
    if (level === 0) toPaths((each) => toEntriesPath(index, each));
    count = index;
  }
  return paths;
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
