// The published test vectors of RFC 6962 trees: the eight leaves, roots and proofs that every implementation shares
// (Certificate Transparency's suite; https://github.com/transparency-dev/merkle holds the same values).
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  type ConsistencyClaim,
  emptyRoot,
  type InclusionClaim,
  LogError,
  leafHash,
  MerkleLog,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const LEAF_0 = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d';
const LEAF_1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const LEAF_4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const LEAF_6 = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f';
const PAIR_0 = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125';
const PAIR_1 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const PAIR_2 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const PAIR_3 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const FOUR_0 = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7';
const FOUR_1 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';

const INCLUSION = [
  { index: 0, size: 1, proof: [] },
  { index: 0, size: 8, proof: [LEAF_1, PAIR_1, FOUR_1] },
  { index: 5, size: 8, proof: [LEAF_4, PAIR_3, FOUR_0] },
  { index: 2, size: 3, proof: [PAIR_0] },
  { index: 1, size: 5, proof: [LEAF_0, PAIR_1, LEAF_4] },
];
const CONSISTENCY = [
  { from: 1, to: 1, proof: [] },
  { from: 1, to: 8, proof: [LEAF_1, PAIR_1, FOUR_1] },
  { from: 6, to: 8, proof: [PAIR_2, PAIR_3, FOUR_0] },
  { from: 2, to: 5, proof: [PAIR_1, LEAF_4] },
  { from: 6, to: 7, proof: [PAIR_2, LEAF_6, FOUR_0] },
];

const root = (size: number): Uint8Array => hexToBytes(ROOTS[size] ?? '');
const leaf = (index: number): Uint8Array => leafHash(hexToBytes(LEAVES[index] ?? ''));
const GARBAGE = new Uint8Array(32).fill(0x5a);
const flip = (hash: Uint8Array, bit: number): Uint8Array =>
  hash.map((byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

/** The proof spoiled in every way that the published suite tries. */
function spoiledProofs(proof: readonly Uint8Array[], roots: Uint8Array[]): Uint8Array[][] {
  const flipped = proof.flatMap((hash, place) =>
    [3, 4, 255].map((bit) => proof.with(place, flip(hash, bit))),
  );
  const longer = [GARBAGE, ...roots].flatMap((hash) => [
    [...proof, hash],
    [hash, ...proof],
    [...proof.slice(0, 1), hash, ...proof.slice(1)],
  ]);
  const shorter = proof.length === 0 ? [] : [[], proof.slice(1), proof.slice(0, -1)];
  return [...flipped, ...longer, ...shorter];
}

describe('RFC 6962 vectors', () => {
  const log = MerkleLog.from(LEAVES.map((_, index) => leaf(index)));

  test('every size from 0 to 8 has the published root, before and after further leaves', () => {
    expect(bytesToHex(emptyRoot())).toBe(ROOTS[0]);
    const growing = new MerkleLog();
    for (const [size, expected] of ROOTS.entries()) {
      expect(bytesToHex(growing.root())).toBe(expected);
      expect(bytesToHex(log.root(size))).toBe(expected);
      growing.append(leaf(size));
    }
  });

  test.each(INCLUSION)('leaf $index has the published inclusion proof at size $size', (vector) => {
    const { index, size } = vector;
    expect(log.inclusionProof(index, size).map(bytesToHex)).toEqual(vector.proof);
    const proof = vector.proof.map(hexToBytes);
    verifyInclusion({ leafHash: leaf(index), index, size, root: root(size), proof });
  });

  test.each(CONSISTENCY)('sizes $from and $to have the published consistency proof', (vector) => {
    const { from, to } = vector;
    expect(log.consistencyProof(from, to).map(bytesToHex)).toEqual(vector.proof);
    const proof = vector.proof.map(hexToBytes);
    verifyConsistency({ from, to, fromRoot: root(from), toRoot: root(to), proof });
  });

  test.each(INCLUSION)('a spoiled inclusion proof of leaf $index at size $size fails', (vector) => {
    const { index, size } = vector;
    const proof = vector.proof.map(hexToBytes);
    const claim: InclusionClaim = { leafHash: leaf(index), index, size, root: root(size), proof };
    const spoiled: InclusionClaim[] = [
      ...spoiledProofs(proof, [claim.root]).map((wrong) => ({ ...claim, proof: wrong })),
      ...[index - 1, index + 1, index ^ 2, size].map((wrong) => ({ ...claim, index: wrong })),
      ...[size * 2, Math.floor(size / 2), 0].map((wrong) => ({ ...claim, size: wrong })),
      { ...claim, leafHash: GARBAGE },
      { ...claim, root: GARBAGE },
      { ...claim, root: emptyRoot() },
      { ...claim, root: new Uint8Array() },
      { ...claim, leafHash: new Uint8Array() },
    ];
    for (const wrong of spoiled) expect(() => verifyInclusion(wrong)).toThrow(LogError);
  });

  test.each(CONSISTENCY)('a spoiled consistency proof from $from to $to fails', (vector) => {
    const { from, to } = vector;
    const proof = vector.proof.map(hexToBytes);
    const claim: ConsistencyClaim = { from, to, fromRoot: root(from), toRoot: root(to), proof };
    const spoiled: ConsistencyClaim[] = [
      ...spoiledProofs(proof, [root(from), root(to)]).map((wrong) => ({ ...claim, proof: wrong })),
      ...[from - 1, from + 1, from ^ 2].map((wrong) => ({ ...claim, from: wrong })),
      ...[to * 2, Math.floor(to / 2)].map((wrong) => ({ ...claim, to: wrong })),
      { ...claim, fromRoot: GARBAGE },
      { ...claim, toRoot: GARBAGE },
    ];
    if (from !== to) spoiled.push({ ...claim, fromRoot: root(to), toRoot: root(from) });
    for (const wrong of spoiled) expect(() => verifyConsistency(wrong)).toThrow(LogError);
  });
});
