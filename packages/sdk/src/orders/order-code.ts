// The code of an order: short, unguessable, easy to read out, and a slip in it is noticed.

/** Crockford's base 32: no I, L, O, U. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 55 random bits; guessing is braked besides. */
const RANDOM_CHARACTERS = 11;
/** x⁵ + x² + 1, which makes GF(32) with 2 as its generator. */
const POLYNOMIAL = 0b100101;

/** Twelve characters, the last one a checksum. */
export function createOrderCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_CHARACTERS));
  const values = Array.from(bytes, (byte) => byte % 32);
  return [...values, checksum(values)].map((value) => ALPHABET[value]).join('');
}

/**
 * What somebody typed or read out, as the code: small letters, spaces and hyphens are forgiven, O is 0, I and L are 1.
 * Undefined where it is no code: every single wrong character and every two that changed places are noticed.
 *
 * @example
 * parseOrderCode('k7m4 q9xt-2p3w');
 */
export function parseOrderCode(text: string): string | undefined {
  const written = text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = Array.from(written, (character) => ALPHABET.indexOf(character));
  if (values.length !== RANDOM_CHARACTERS + 1 || values.includes(-1)) return undefined;
  return checksum(values.slice(0, -1)) === values.at(-1) ? written : undefined;
}

/** For people: `K7M4-Q9XT-2P3E`. */
export function formatOrderCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Each character has a weight of its own, the powers 1 to 11 of the generator, and the checksum's is 1: one changed
 * character, or two swapped ones, always change the sum.
 */
function checksum(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum = double(sum ^ value);
  return sum;
}

function double(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ POLYNOMIAL : doubled;
}
