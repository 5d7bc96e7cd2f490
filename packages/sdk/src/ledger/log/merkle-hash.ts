// The three hashes every Merkle tree of the log is made of: RFC 6962 section 2.1, with SHA-256.
import { sha256 } from '@noble/hashes/sha2.js';
import { LogError } from './log-error.ts';

export const HASH_LENGTH = 32;

const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

/** The state after the prefix, taken over by one hasher each time: to make hashers anew costs 40 % of a check's hashing. */
const hasher = /* @__PURE__ */ sha256.create();
const leafStart = /* @__PURE__ */ startWith(LEAF_PREFIX);
const nodeStart = /* @__PURE__ */ startWith(NODE_PREFIX);

/** `SHA-256(0x00 ‖ entry)`. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return finish(leafStart._cloneInto(hasher).update(entry));
}

/** `SHA-256(0x01 ‖ left ‖ right)`; both must be 32 bytes long. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return finish(nodeStart._cloneInto(hasher).update(left).update(right));
}

/** As `nodeHash`, where both already lie one after the other. */
export function pairHash(pair: Uint8Array): Uint8Array {
  return finish(nodeStart._cloneInto(hasher).update(pair));
}

function startWith(prefix: number): typeof hasher {
  return sha256.create().update(Uint8Array.of(prefix));
}

function finish(started: typeof hasher): Uint8Array {
  const hash = new Uint8Array(HASH_LENGTH);
  started.digestInto(hash);
  return hash;
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
