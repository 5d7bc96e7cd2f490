// A new key is valid only where the old one said so, over this ledger, at this place.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import {
  createSignerKey,
  formatVerifierKey,
  type KeyRotation,
  LogError,
  leafHash,
  MerkleLog,
  openNote,
  signKeyRotation,
  signNextCheckpoint,
  verifyCheckpoint,
  verifyKeyRotation,
} from './index.ts';

const origin = 'contoh.example/gereja-contoh';
const keyOf = (byte: number) => createSignerKey(origin, new Uint8Array(32).fill(byte));
const [old, next, thief] = [keyOf(1), keyOf(2), keyOf(3)];
const newKey = formatVerifierKey(next);
const logOf = (...entries: string[]): MerkleLog =>
  MerkleLog.from(entries.map((entry) => leafHash(utf8ToBytes(entry))));
const log = logOf('satu', 'dua');
const rotation = signKeyRotation(log, { origin, oldSigner: old, newKey });
const place = { origin, log: logOf('satu', 'dua', 'kunci', 'tiga'), size: 2 };

describe('a change of keys', () => {
  test('names both keys and is signed by the old one', () => {
    expect(rotation.oldKey).toBe(formatVerifierKey(old));
    expect(rotation.newKey).toBe(newKey);
    expect(rotation.signature).toMatch(/^[A-Za-z0-9+/]{91}=$/);
    verifyKeyRotation(rotation, place);
  });

  const root = 'the root [0-9a-f]{64}';
  test.each<[string, KeyRotation, typeof place]>([
    ['by another key', signKeyRotation(log, { origin, oldSigner: thief, newKey }), place],
    ['for another key', { ...rotation, newKey: formatVerifierKey(thief) }, place],
    ['at another place', rotation, { ...place, size: 3 }],
    ['for another ledger', rotation, { ...place, origin: 'contoh.example/lain' }],
    ['over another history', rotation, { ...place, log: logOf('satu', 'DUA', 'kunci') }],
    ['in half', { ...rotation, signature: rotation.signature.slice(4) }, place],
    ['with a line break', { ...rotation, signature: `${rotation.signature}\n` }, place],
    ['for no key', { ...rotation, newKey: 'lain' }, place],
  ])('that was signed %s is refused with its entry', (_, spoiled, where) => {
    const claimed = spoiled === rotation ? rotation : { ...spoiled, oldKey: rotation.oldKey };
    expect(() => verifyKeyRotation(claimed, where)).toThrow(
      new RegExp(
        `^Could not follow the change of keys in entry ${where.size + 1}: .* did not sign that .* comes after ${root}\\. Do not trust what follows that entry; ask the community\\.$`,
      ),
    );
  });

  test('is not made for a text that is no key', () => {
    expect(() => signKeyRotation(log, { origin, oldSigner: old, newKey: 'lain' })).toThrow(
      LogError,
    );
  });

  test('cannot pass for a checkpoint, nor a checkpoint for it', () => {
    const text = `circunomy key rotation v1\n${origin}\n2\n`;
    const note = `${text}\n— ${origin} ${rotation.signature}\n`;
    expect(() => openNote(note, [old])).toThrow('does not fit the text');
    const checkpoint = signNextCheckpoint(log, { origin, signer: old, previous: undefined });
    const signature = checkpoint.trimEnd().split(' ').at(-1) ?? '';
    expect(() => verifyKeyRotation({ ...rotation, signature }, place)).toThrow('did not sign that');
  });

  test('may be announced by a checkpoint that both keys sign', () => {
    const previous = { origin, size: 2, root: log.root() };
    const grown = logOf('satu', 'dua', 'kunci');
    const options = { origin, signer: old, successor: next, previous };
    const note = signNextCheckpoint(grown, options);
    for (const key of [old, next]) {
      expect(verifyCheckpoint(note, formatVerifierKey(key), origin).size).toBe(3);
    }
    expect(() => verifyCheckpoint(note, formatVerifierKey(thief), origin)).toThrow(LogError);
  });
});
