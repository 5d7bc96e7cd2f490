// Bundles byte by byte, and every way to cut or lengthen one.
import { describe, expect, test } from 'vitest';
import { decodeEntryBundle, encodeEntryBundle, LogError, MAX_ENTRY_LENGTH } from './index.ts';

const entry = (length: number): Uint8Array => new Uint8Array(length).fill(7);

describe('entry bundles', () => {
  test('each entry follows its length as a big-endian uint16', () => {
    const bundle = encodeEntryBundle([new Uint8Array([1, 2, 3]), entry(0), entry(258)]);
    expect([...bundle.subarray(0, 9)]).toEqual([0, 3, 1, 2, 3, 0, 0, 1, 2]);
    expect(bundle.length).toBe(2 + 3 + 2 + 2 + 258);
  });

  test('entries are read back, also from the middle of a larger buffer', () => {
    const entries = [entry(1), entry(0), entry(300), entry(MAX_ENTRY_LENGTH)];
    const bundle = encodeEntryBundle(entries);
    expect(decodeEntryBundle(bundle, 4)).toEqual(entries);
    const padded = new Uint8Array(bundle.length + 5);
    padded.set(bundle, 5);
    expect(decodeEntryBundle(padded.subarray(5), 4)).toEqual(entries);
  });

  test('an entry above 65,535 bytes is refused with its place and length', () => {
    expect(() => encodeEntryBundle([entry(1), entry(MAX_ENTRY_LENGTH + 1)])).toThrow(
      'Could not bundle the entry: entry 2 of the bundle has 65536 bytes, the most is 65535. Move long text into a document.',
    );
  });

  test('an empty bundle and one of 257 entries are refused', () => {
    expect(() => encodeEntryBundle([])).toThrow('a bundle holds 1 to 256 entries, not 0');
    const many = Array.from({ length: 257 }, () => entry(1));
    expect(() => encodeEntryBundle(many)).toThrow(
      'Could not bundle the entries: a bundle holds 1 to 256 entries, not 257. Start a further bundle.',
    );
    expect(() => decodeEntryBundle(entry(2), 0)).toThrow(LogError);
  });

  test('bytes after the last entry are refused', () => {
    const bundle = encodeEntryBundle([entry(3)]);
    const longer = new Uint8Array([...bundle, 0, 0]);
    expect(() => decodeEntryBundle(longer, 1)).toThrow(
      'Could not read the entry bundle: byte 5 of 7 does not fit a bundle of width 1. Fetch it again, whole.',
    );
  });

  test('a bundle that is cut anywhere is refused', () => {
    const bundle = encodeEntryBundle([entry(3), entry(300)]);
    for (let length = 0; length < bundle.length; length += 1) {
      expect(() => decodeEntryBundle(bundle.subarray(0, length), 2)).toThrow(LogError);
    }
  });
});
