// Node's hash and the one that every reader computes are the same.
import { leafHash, MAX_ENTRY_BYTES } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { hashLeaf } from './hash-leaf.ts';

test('a leaf is hashed as readers hash it, whatever its length', () => {
  // Around a block of SHA-256, the longest that there is, and a short one once more after it.
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 1_000, MAX_ENTRY_BYTES, 3]) {
    const body = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
    expect(Buffer.from(hashLeaf(body)), String(length)).toEqual(Buffer.from(leafHash(body)));
  }
});
