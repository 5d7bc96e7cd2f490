// Tiles hold what the tree holds, at every level of a log large enough for three.
import { concatBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { decodeTile, encodeTile, leafHash, MerkleLog } from './index.ts';

const leaves = Array.from({ length: 70_000 }, (_, index) =>
  leafHash(new Uint8Array([index >> 16, index >> 8, index])),
);
const log = MerkleLog.from(leaves);

describe('tiles', () => {
  test('level 0 holds the leaf hashes in order', () => {
    expect(encodeTile(log, 0, 0)).toEqual(concatBytes(...leaves.slice(0, 256)));
    expect(encodeTile(log, 0, 273, 112)).toEqual(concatBytes(...leaves.slice(69_888)));
    expect(encodeTile(log, 0, 0).length).toBe(8192);
  });

  test('each hash of a higher level is the root of a full tile below', () => {
    const rootOf = (from: number, to: number): Uint8Array =>
      MerkleLog.from(leaves.slice(from, to)).root();
    const second = decodeTile(encodeTile(log, 1, 0), 256)[1];
    expect(second).toEqual(rootOf(256, 512));
    expect(decodeTile(encodeTile(log, 1, 1, 17), 17)[16]).toEqual(rootOf(272 * 256, 273 * 256));
    expect(encodeTile(log, 2, 0, 1)).toEqual(rootOf(0, 65_536));
  });

  test('a tile wider than the log is refused', () => {
    expect(() => encodeTile(log, 0, 273, 113)).toThrow('count 113 is not a whole number');
    expect(() => encodeTile(log, 2, 0, 2)).toThrow('count 2 is not a whole number from 0 to 1');
    expect(() => encodeTile(log, 0, 0, 0)).toThrow('width 0 is not a whole number from 1 to 256');
  });

  test('a tile of another length than its path says is refused', () => {
    expect(() => decodeTile(new Uint8Array(63), 2)).toThrow(
      'Could not read the tile: it has 63 bytes, 2 hashes have 64. Fetch it again, whole.',
    );
  });
});
