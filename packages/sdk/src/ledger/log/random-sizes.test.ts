// Proofs at sizes nobody chose: random trees and places up to 70,000 entries, each with the nearest wrong claim.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../testing/random.ts';
import { leafHash, MerkleLog, verifyConsistency, verifyInclusion } from './index.ts';

const LARGEST = 70_000;
const SAMPLES = 400;

/** Small trees as often as large ones, and every power of two with its neighbours. */
function listSizes(random: (below: number) => number): number[] {
  const edges = [1, 2, 256, 512, 1_024, 65_536].flatMap((size) => [size - 1, size, size + 1]);
  const sizes = Array.from({ length: SAMPLES }, () => 1 + random(2 ** (1 + random(17))));
  return [...edges, LARGEST, ...sizes].filter((size) => size > 0 && size <= LARGEST);
}

describe('random sizes', () => {
  const random = createRandom(20_261_121);
  const sizes = listSizes(random);
  const leaves: Uint8Array[] = [];
  let log: MerkleLog;

  beforeAll(() => {
    for (let at = 0; at < LARGEST; at += 1) leaves.push(leafHash(utf8ToBytes(`catatan ${at}`)));
    log = MerkleLog.from(leaves);
  });

  test(`inclusion holds for an entry's own place and hash, and for nothing beside it`, () => {
    for (const size of sizes) {
      const index = random(size);
      const leaf = leaves[index] ?? new Uint8Array();
      const claim = {
        leafHash: leaf,
        index,
        size,
        root: log.root(size),
        proof: log.inclusionProof(index, size),
      };
      verifyInclusion(claim);
      const wrong = [
        { ...claim, leafHash: leaves[(index + 1) % LARGEST] ?? leaf },
        { ...claim, root: log.root((size % LARGEST) + 1) },
        { ...claim, proof: [...claim.proof, leaf] },
        ...(size > 1
          ? [
              { ...claim, index: (index + 1) % size },
              { ...claim, proof: claim.proof.slice(1) },
            ]
          : []),
      ];
      for (const other of wrong)
        expect(() => verifyInclusion(other), `${index} of ${size}`).toThrow();
    }
  });

  test('consistency holds between any two sizes of one log, and not with another history', () => {
    for (const to of sizes) {
      const from = 1 + random(to);
      const proof = log.consistencyProof(from, to);
      const claim = { from, to, fromRoot: log.root(from), toRoot: log.root(to), proof };
      verifyConsistency(claim);
      const stranger = leafHash(utf8ToBytes(`lain ${to}`));
      const wrong = [
        { ...claim, fromRoot: stranger },
        { ...claim, toRoot: stranger },
        { ...claim, proof: [...proof, stranger] },
        ...(proof.length > 0
          ? [{ ...claim, proof: proof.with(random(proof.length), stranger) }]
          : []),
      ];
      for (const other of wrong)
        expect(() => verifyConsistency(other), `${from} to ${to}`).toThrow();
    }
  });

  test('a tree grown in steps has the roots of the tree grown at once', () => {
    const grown = new MerkleLog();
    for (const size of [...new Set(sizes)].sort((a, b) => a - b)) {
      while (grown.size < size) grown.append(leaves[grown.size] ?? new Uint8Array());
      expect(grown.root()).toEqual(log.root(size));
    }
  });
});
