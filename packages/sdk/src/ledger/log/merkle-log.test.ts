// The incremental tree against its recursive definition, written here a second time in the plainest way.
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  emptyRoot,
  LogError,
  leafHash,
  MerkleLog,
  nodeHash,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

const leaves = Array.from({ length: 300 }, (_, index) => leafHash(utf8ToBytes(`entry ${index}`)));

function splitOf(count: number): number {
  return 2 ** (Math.ceil(Math.log2(count)) - 1);
}

/** The tree straight from its recursive definition (RFC 9162 section 2.1.1). */
function naiveRoot(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes;
  if (!only) return emptyRoot();
  if (hashes.length === 1) return only;
  const split = splitOf(hashes.length);
  return nodeHash(naiveRoot(hashes.slice(0, split)), naiveRoot(hashes.slice(split)));
}

/** `PATH(m, D[n])` of RFC 9162 section 2.1.3.1. */
function naiveInclusion(index: number, hashes: readonly Uint8Array[]): Uint8Array[] {
  if (hashes.length === 1) return [];
  const split = splitOf(hashes.length);
  const left = hashes.slice(0, split);
  const right = hashes.slice(split);
  return index < split
    ? [...naiveInclusion(index, left), naiveRoot(right)]
    : [...naiveInclusion(index - split, right), naiveRoot(left)];
}

/** `SUBPROOF(m, D[n], b)` of RFC 9162 section 2.1.4.1. */
function naiveConsistency(from: number, hashes: readonly Uint8Array[], known = true): Uint8Array[] {
  if (from === hashes.length) return known ? [] : [naiveRoot(hashes)];
  const split = splitOf(hashes.length);
  const left = hashes.slice(0, split);
  const right = hashes.slice(split);
  return from <= split
    ? [...naiveConsistency(from, left, known), naiveRoot(right)]
    : [...naiveConsistency(from - split, right, false), naiveRoot(left)];
}

describe('MerkleLog', () => {
  const log = MerkleLog.from(leaves);

  test('its root equals the recursive definition for every size from 0 to 300', () => {
    const growing = new MerkleLog();
    for (let size = 0; size <= 300; size += 1) {
      const expected = bytesToHex(naiveRoot(leaves.slice(0, size)));
      expect(bytesToHex(growing.root())).toBe(expected);
      expect(bytesToHex(log.root(size))).toBe(expected);
      if (size < 300) expect(growing.append(leaves[size] ?? emptyRoot())).toBe(size);
    }
  });

  test('its inclusion proofs equal the recursive definition and verify, for every leaf up to size 64', () => {
    for (let size = 1; size <= 64; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = log.inclusionProof(index, size);
        expect(proof).toEqual(naiveInclusion(index, leaves.slice(0, size)));
        const leaf = leaves[index] ?? emptyRoot();
        verifyInclusion({ leafHash: leaf, index, size, root: log.root(size), proof });
      }
    }
  });

  test('its consistency proofs equal the recursive definition and verify, for every pair of sizes up to 64', () => {
    for (let to = 0; to <= 64; to += 1) {
      for (let from = 0; from <= to; from += 1) {
        const proof = log.consistencyProof(from, to);
        const expected = from === 0 ? [] : naiveConsistency(from, leaves.slice(0, to));
        expect(proof).toEqual(expected);
        const roots = { fromRoot: log.root(from), toRoot: log.root(to) };
        verifyConsistency({ from, to, ...roots, proof });
      }
    }
  });

  test('a proof of one leaf never holds for another leaf or place', () => {
    const root = log.root(37);
    for (let index = 0; index < 37; index += 1) {
      const proof = log.inclusionProof(index, 37);
      for (let other = 0; other < 37; other += 1) {
        if (other === index) continue;
        const leaf = leaves[index] ?? root;
        const otherLeaf = leaves[other] ?? root;
        const atOther = { leafHash: leaf, index: other, size: 37, root, proof };
        expect(() => verifyInclusion(atOther)).toThrow(LogError);
        const ofOther = { leafHash: otherLeaf, index, size: 37, root, proof };
        expect(() => verifyInclusion(ofOther)).toThrow(LogError);
      }
    }
  });

  test('a hash that it gave out can be changed without changing the log', () => {
    const own = MerkleLog.from(leaves.slice(0, 4));
    const before = bytesToHex(own.root());
    own.root().fill(0);
    own.hashesAt(0, 0, 4).fill(0);
    for (const hash of own.inclusionProof(0)) hash.fill(0);
    expect(bytesToHex(own.root())).toBe(before);
  });

  test('a position outside the log is refused with its name, value and limits', () => {
    expect(() => log.root(301)).toThrow(
      'Could not read the log: size 301 is not a whole number from 0 to 300. Ask for a position inside the log.',
    );
    expect(() => log.root(1.5)).toThrow(LogError);
    expect(() => log.inclusionProof(5, 5)).toThrow('index 5 is not a whole number from 0 to 4');
    expect(() => log.inclusionProof(0, 0)).toThrow('size 0 is not a whole number from 1 to 300');
    expect(() => log.consistencyProof(6, 5)).toThrow('from 6 is not a whole number from 0 to 5');
    expect(() => log.hashesAt(8, 0, 2)).toThrow('count 2 is not a whole number from 0 to 1');
    expect(() => log.hashesAt(20, 1, 1)).toThrow('start 1 is not a whole number from 0 to 0');
  });

  test('a leaf hash that is not 32 bytes long is refused', () => {
    expect(() => new MerkleLog().append(new Uint8Array(31))).toThrow(
      'Could not use the hash: hashes[0] has 31 bytes. Pass the 32 raw bytes of a SHA-256 hash.',
    );
  });

  test('100,000 leaves are restored and rooted', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => leaves[index % 300] ?? emptyRoot());
    const large = MerkleLog.from(many);
    const root = large.root();
    const proof = large.inclusionProof(70_000);
    const leaf = leaves[70_000 % 300] ?? root;
    verifyInclusion({ leafHash: leaf, index: 70_000, size: 100_000, root, proof });
    expect(proof.length).toBe(17);
  });
});
