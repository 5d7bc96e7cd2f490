// The bytes of a tile of hashes: up to 256 hashes of one level, one after the other (C2SP tlog-tiles v0.1.0).
import { LogError } from './log-error.ts';
import { HASH_LENGTH } from './merkle-hash.ts';
import type { MerkleLog } from './merkle-log.ts';
import { ensurePosition } from './position.ts';
import { TILE_WIDTH } from './tile-path.ts';

/** Levels of the binary tree in one level of tiles: `2^8` is 256. */
const TILE_HEIGHT = 8;

/** The tile as it is served; throws where the log is still too short for that width. */
export function encodeTile(
  log: MerkleLog,
  level: number,
  index: number,
  width = TILE_WIDTH,
): Uint8Array {
  ensurePosition('width', width, 1, TILE_WIDTH);
  return log.hashesAt(level * TILE_HEIGHT, index * TILE_WIDTH, width);
}

/** The hashes of a tile, as views of its bytes; throws unless there are exactly `width` of them. */
export function decodeTile(bytes: Uint8Array, width: number): Uint8Array[] {
  const expected = width * HASH_LENGTH;
  if (bytes.length !== expected) {
    throw new LogError('tile-length', { bytes: bytes.length, width, expected });
  }
  return Array.from({ length: width }, (_, place) =>
    bytes.subarray(place * HASH_LENGTH, (place + 1) * HASH_LENGTH),
  );
}
