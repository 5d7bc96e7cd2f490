// The addresses of the log's files: C2SP tlog-tiles v0.1.0 (https://c2sp.org/tlog-tiles), below the log's prefix.
import { LogError } from './log-error.ts';
import { ensurePosition } from './position.ts';

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256;

const MAX_LEVEL = 63;
const TILE_PATH =
  /^tile\/(?<level>entries|\d{1,2})\/(?<index>(?:x\d{3}\/)*\d{3})(?:\.p\/(?<width>\d{1,3}))?$/;

export interface TilePath {
  /** `'entries'` for a bundle of entries, else the level of a tile of hashes. */
  readonly level: number | 'entries';
  readonly index: number;
  /** 256 for a full tile, 1 to 255 for a partial one. */
  readonly width: number;
}

/** `toTilePath(0, 1234067)` is `tile/0/x001/x234/067`; a width below 256 adds `.p/<width>`. */
export function toTilePath(level: number, index: number, width = TILE_WIDTH): string {
  ensurePosition('level', level, 0, MAX_LEVEL);
  return `tile/${level}/${toIndexPath(index, width)}`;
}

/** As `toTilePath`, for the bundle that holds the entries themselves. */
export function toEntriesPath(index: number, width = TILE_WIDTH): string {
  return `tile/entries/${toIndexPath(index, width)}`;
}

/** Accepts exactly what `toTilePath` and `toEntriesPath` write; throws a `LogError` for everything else. */
export function parseTilePath(path: string): TilePath {
  const groups = TILE_PATH.exec(path)?.groups;
  const index = Number(groups?.index?.replace(/[x/]/g, ''));
  const width = groups?.width === undefined ? TILE_WIDTH : Number(groups.width);
  const level = groups?.level === 'entries' ? 'entries' : Number(groups?.level);
  const isInRange =
    Number.isSafeInteger(index) &&
    (level === 'entries' || level <= MAX_LEVEL) &&
    width >= 1 &&
    width <= TILE_WIDTH;
  const canonical = () =>
    level === 'entries' ? toEntriesPath(index, width) : toTilePath(level, index, width);
  if (!isInRange || canonical() !== path) throw new LogError('tile-path', { path });
  return { level, index, width };
}

/** Every tile and bundle that a log of this size serves: level by level, then the bundles; never an empty one. */
export function listTilePaths(size: number): string[] {
  ensurePosition('size', size, 0, Number.MAX_SAFE_INTEGER);
  const paths: string[] = [];
  for (let level = 0, hashes = size; hashes > 0; level += 1) {
    paths.push(...rowOfPaths(hashes, (index, width) => toTilePath(level, index, width)));
    hashes = Math.floor(hashes / TILE_WIDTH);
  }
  return [...paths, ...listEntriesPaths(size)];
}

/** Every bundle of entries that a log of this size serves, in order. */
export function listEntriesPaths(size: number): string[] {
  ensurePosition('size', size, 0, Number.MAX_SAFE_INTEGER);
  return rowOfPaths(size, toEntriesPath);
}

function rowOfPaths(count: number, toPath: (index: number, width: number) => string): string[] {
  const full = Math.floor(count / TILE_WIDTH);
  const paths = Array.from({ length: full }, (_, index) => toPath(index, TILE_WIDTH));
  const rest = count % TILE_WIDTH;
  return rest === 0 ? paths : [...paths, toPath(full, rest)];
}

function toIndexPath(index: number, width: number): string {
  ensurePosition('index', index, 0, Number.MAX_SAFE_INTEGER);
  ensurePosition('width', width, 1, TILE_WIDTH);
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group));
  return path.join('/') + (width < TILE_WIDTH ? `.p/${width}` : '');
}
