// The log never signs a history that contradicts the one it signed before.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  emptyRoot,
  formatVerifierKey,
  leafHash,
  MerkleLog,
  signNextCheckpoint,
  verifyCheckpoint,
} from './index.ts';

const origin = 'contoh.example/gereja-contoh';
const signer = createSignerKey(origin, new Uint8Array(32).fill(3));
const logOf = (...entries: string[]): MerkleLog =>
  MerkleLog.from(entries.map((entry) => leafHash(utf8ToBytes(entry))));
const check = (note: string) => verifyCheckpoint(note, formatVerifierKey(signer), origin);

describe('the next checkpoint', () => {
  test('is signed when the log grew, and when it stayed as it was', () => {
    const first = check(signNextCheckpoint(logOf(), { origin, signer, previous: undefined }));
    expect(first).toEqual({ origin, size: 0, root: emptyRoot() });
    const second = check(signNextCheckpoint(logOf('a', 'b'), { origin, signer, previous: first }));
    const third = check(
      signNextCheckpoint(logOf('a', 'b', 'c'), { origin, signer, previous: second }),
    );
    expect(third.size).toBe(3);
    const again = signNextCheckpoint(logOf('a', 'b', 'c'), { origin, signer, previous: third });
    expect(check(again)).toEqual(third);
  });

  test('is refused when an entry was changed, removed or moved', () => {
    const previous = { origin, size: 2, root: logOf('a', 'b').root() };
    for (const changed of [logOf('a', 'B', 'c'), logOf('a'), logOf('b', 'a', 'c'), logOf()]) {
      expect(() => signNextCheckpoint(changed, { origin, signer, previous })).toThrow(
        /^Could not sign the checkpoint: the log no longer begins with the 2 entries that were signed as [0-9a-f]{64}\. Restore those entries; correct a mistake with a further entry\.$/,
      );
    }
  });

  test('is refused beside a checkpoint of another ledger', () => {
    const previous = { origin: 'contoh.example/lain', size: 0, root: emptyRoot() };
    expect(() => signNextCheckpoint(logOf('a'), { origin, signer, previous })).toThrow(
      'it is from "contoh.example/lain"',
    );
  });
});
