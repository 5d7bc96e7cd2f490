/** Opaque ids: they say what a thing is, and nothing about whom it concerns. */
import { randomBytes } from '@noble/hashes/utils.js';

/** Crockford's base 32 in lower case: no i, l, o, u, so that ids can be read out. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A noun and 60 random bits.
 *
 * @example
 * createId('msme'); // 'msme-7k3j9q2m4x8p'
 */
export function createId(noun: string): string {
  const letters = Array.from(randomBytes(12), (byte) => ALPHABET[byte & 31]);
  return `${noun}-${letters.join('')}`;
}
