// Proofs from strangers: wrong lengths, crafted roots, positions beyond 32 bits.
import { describe, expect, test } from 'vitest';
import { emptyRoot, leafHash, nodeHash, verifyConsistency, verifyInclusion } from './index.ts';

const leaf = leafHash(new Uint8Array([1]));
const empty = emptyRoot();

describe('proofs from elsewhere', () => {
  test('a proof of the wrong length says which path it does not fit', () => {
    const claim = { leafHash: leaf, index: 0, size: 2, root: leaf, proof: [] };
    expect(() => verifyInclusion(claim)).toThrow(
      'Could not verify the proof: 0 hashes do not fit the path from index 0 to size 2. Fetch the proof again, whole.',
    );
    const history = { from: 3, to: 4, fromRoot: leaf, toRoot: leaf, proof: [] };
    expect(() => verifyConsistency(history)).toThrow(
      'Could not verify the proof: 0 hashes do not fit the path from size 3 to size 4. Fetch the proof again, whole.',
    );
  });

  test('a hash too many is refused even where it leads to the root that is claimed', () => {
    const root = nodeHash(empty, leaf);
    const claim = { leafHash: leaf, index: 0, size: 1, root, proof: [empty] };
    expect(() => verifyInclusion(claim)).toThrow('1 hashes do not fit the path from index 0');
    const [fromRoot, toRoot] = [nodeHash(empty, leaf), nodeHash(empty, nodeHash(leaf, leaf))];
    const history = { from: 1, to: 2, fromRoot, toRoot, proof: [leaf, empty] };
    expect(() => verifyConsistency({ ...history, fromRoot: leaf })).toThrow('2 hashes do not fit');
    const longer = { ...history, from: 3, to: 4, proof: [leaf, leaf, empty, empty] };
    expect(() => verifyConsistency(longer)).toThrow('4 hashes do not fit');
  });

  test('a proof hash of the wrong length is named', () => {
    const claim = { leafHash: leaf, index: 0, size: 2, root: leaf, proof: [new Uint8Array(33)] };
    expect(() => verifyInclusion(claim)).toThrow('proof[0] has 33 bytes');
    const history = { from: 1, to: 2, fromRoot: leaf, toRoot: leaf, proof: [new Uint8Array()] };
    expect(() => verifyConsistency(history)).toThrow('proof[0] has 0 bytes');
  });

  test('another root is shown beside the one that was expected', () => {
    const claim = { leafHash: leaf, index: 0, size: 1, root: empty, proof: [] };
    expect(() => verifyInclusion(claim)).toThrow(
      'Could not verify the log: its hashes lead to root b413f47d13ee2fe6c845b2ee141af81de858df4ec549a58b7970bb96645bc8d2, not e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855. Fetch it again; if that does not help, it was changed after signing.',
    );
  });

  test('every log begins with the empty one, and only with the true empty root', () => {
    verifyConsistency({ from: 0, to: 5, fromRoot: empty, toRoot: leaf, proof: [] });
    verifyConsistency({ from: 0, to: 0, fromRoot: empty, toRoot: empty, proof: [] });
    const wrong = [
      { from: 0, to: 5, fromRoot: leaf, toRoot: leaf, proof: [] },
      { from: 0, to: 5, fromRoot: empty, toRoot: leaf, proof: [leaf] },
      { from: 0, to: 0, fromRoot: leaf, toRoot: leaf, proof: [] },
      { from: 0, to: 0, fromRoot: empty, toRoot: leaf, proof: [] },
    ];
    for (const claim of wrong) expect(() => verifyConsistency(claim)).toThrow(/^Could not verify/);
  });

  test('positions beyond 32 bits climb as they should', () => {
    const size = 2 ** 40;
    const proof = Array.from({ length: 40 }, () => empty);
    const climb = (index: number): void =>
      verifyInclusion({ leafHash: leaf, index, size, root: leaf, proof });
    expect(() => climb(2 ** 40 - 1)).toThrow('lead to root');
    expect(() => climb(2 ** 32)).toThrow('lead to root');
    const short = { leafHash: leaf, index: 2 ** 32, size, root: leaf, proof: proof.slice(1) };
    expect(() => verifyInclusion(short)).toThrow('39 hashes do not fit');
    const tooLarge = { leafHash: leaf, index: 0, size: 2 ** 53, root: leaf, proof };
    expect(() => verifyInclusion(tooLarge)).toThrow('size 9007199254740992 is not a whole number');
  });
});
