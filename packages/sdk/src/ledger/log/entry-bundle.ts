// The bytes of a bundle of entries: each with its length before it as a big-endian uint16 (C2SP tlog-tiles v0.1.0).
import { concatBytes } from '@noble/hashes/utils.js';
import { LogError } from './log-error.ts';
import { TILE_WIDTH } from './tile-path.ts';

/** The longest entry that a uint16 can announce, in bytes. */
export const MAX_ENTRY_LENGTH = 65_535;

const LENGTH_BYTES = 2;

export function encodeEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  ensureCount(entries.length);
  const parts = entries.flatMap((entry, index) => {
    if (entry.length > MAX_ENTRY_LENGTH) {
      throw new LogError('entry-too-long', { place: index + 1, bytes: entry.length });
    }
    return [new Uint8Array([entry.length >> 8, entry.length & 0xff]), entry];
  });
  return concatBytes(...parts);
}

/** The entries of a bundle, as views of its bytes; `count` is the width that its path states. Throws on one entry more or less. */
export function decodeEntryBundle(bundle: Uint8Array, count: number): Uint8Array[] {
  ensureCount(count);
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries: Uint8Array[] = [];
  let offset = 0;
  const ensureInside = (end: number): void => {
    if (end > bundle.length) throw malformed(bundle, offset, count);
  };
  while (entries.length < count) {
    ensureInside(offset + LENGTH_BYTES);
    const end = offset + LENGTH_BYTES + view.getUint16(offset);
    ensureInside(end);
    entries.push(bundle.subarray(offset + LENGTH_BYTES, end));
    offset = end;
  }
  if (offset !== bundle.length) throw malformed(bundle, offset, count);
  return entries;
}

function ensureCount(count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > TILE_WIDTH) {
    throw new LogError('bundle-count', { count });
  }
}

function malformed(bundle: Uint8Array, offset: number, count: number): LogError {
  return new LogError('bundle-malformed', { offset, bytes: bundle.length, count });
}
