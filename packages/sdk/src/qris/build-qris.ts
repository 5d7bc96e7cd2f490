// From fields to a text that a payer's app reads.
import { toChecksum } from './checksum.ts';
import { writeFields } from './fields.ts';
import { parseQris } from './parse-qris.ts';
import type { QrisField } from './qris.ts';
import { QrisError } from './qris-error.ts';

/**
 * Lengths and checksum are worked out; what comes out is always a text that `parseQris` reads as the same fields.
 *
 * @throws {QrisError} where it would not be one.
 * @example
 * import { buildQris, parseQris } from '@circunomy/sdk/qris';
 * const text = buildQris([
 *   { tag: '00', value: '01' },
 *   { tag: '01', value: '11' },
 *   { tag: '26', value: [{ tag: '00', value: 'ID.CO.CONTOH.WWW' }] },
 *   { tag: '52', value: '5812' },
 *   { tag: '53', value: '360' },
 *   { tag: '58', value: 'ID' },
 *   { tag: '59', value: 'WARUNG CONTOH' },
 *   { tag: '60', value: 'JAKARTA' },
 * ]);
 * console.log(parseQris(text).merchant.city); // JAKARTA
 */
export function buildQris(fields: readonly QrisField[]): string {
  if (fields[0]?.tag !== '00') throw new QrisError('qris-field', { tag: fields[0]?.tag ?? '' });
  ensureOnce(fields);
  const before = `${writeFields(fields)}6304`;
  const text = `${before}${toChecksum(before)}`;
  parseQris(text);
  return text;
}

function ensureOnce(fields: readonly QrisField[], parent = ''): void {
  const known = new Set(parent === '' ? ['63'] : []);
  for (const { tag, value } of fields) {
    if (known.has(tag)) throw new QrisError('qris-field', { tag: `${parent}${tag}` });
    known.add(tag);
    if (typeof value !== 'string') ensureOnce(value, `${parent}${tag}.`);
  }
}
