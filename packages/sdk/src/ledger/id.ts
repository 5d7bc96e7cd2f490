/** Opaque ids: they say what a thing is, and nothing about whom it concerns. */
import { randomBytes } from '@noble/hashes/utils.js';

/** Crockford's base 32 in lower case: no i, l, o, u, so that ids can be read out. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const LETTERS = 12;

/** Asking for random bytes takes longer than making an id of them: they are fetched for many ids. */
let unused = new Uint8Array();
const FETCHED = 100 * LETTERS;

/**
 * A noun and 60 random bits.
 *
 * @example
 * createId('msme'); // 'msme-7k3j9q2m4x8p'
 */
export function createId(noun: string): string {
  if (unused.length < LETTERS) unused = randomBytes(FETCHED);
  let id = `${noun}-`;
  for (const byte of unused.subarray(0, LETTERS)) id += ALPHABET[byte & 31];
  unused = unused.subarray(LETTERS);
  return id;
}
