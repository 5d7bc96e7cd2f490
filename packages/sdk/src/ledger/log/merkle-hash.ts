// The three hashes every Merkle tree of the log is made of: RFC 6962 section 2.1, with SHA-256.
import { sha256 } from '@noble/hashes/sha2.js';
import { LogError } from './log-error.ts';

export const HASH_LENGTH = 32;

const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

/** `SHA-256(0x00 ‖ entry)`. */
export function leafHash(entry: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + entry.length);
  input[0] = LEAF_PREFIX;
  input.set(entry, 1);
  return sha256(input);
}

/** `SHA-256(0x01 ‖ left ‖ right)`; both must be 32 bytes long. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + 2 * HASH_LENGTH);
  input[0] = NODE_PREFIX;
  input.set(left, 1);
  input.set(right, 1 + HASH_LENGTH);
  return sha256(input);
}

/** The root of the tree without leaves: `SHA-256("")`. */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array());
}

export function ensureHash(hash: Uint8Array, name: string): void {
  if (hash.length !== HASH_LENGTH) {
    throw new LogError('hash-length', { name, bytes: hash.length });
  }
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
