/** Entries as bytes: what the log hashes and what bundles carry. */
import { canonicalJson } from './canonical-json.ts';
import type { Entry, EntryKind } from './kinds/entry.schema.ts';
import { LedgerError } from './ledger-error.ts';

export type { Entry, EntryKind, EntryOf } from './kinds/entry.schema.ts';

/** C2SP tlog-tiles gives an entry a 16-bit length. */
export const MAX_ENTRY_BYTES = 65_535;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws {LedgerError} `entry-too-long` above {@link MAX_ENTRY_BYTES}, `not-canonical`. */
export function encodeEntry(entry: Entry): Uint8Array {
  const bytes = encoder.encode(canonicalJson(entry));
  if (bytes.length > MAX_ENTRY_BYTES) {
    throw new LedgerError(
      'entry-too-long',
      entry.id,
      `the entry has ${bytes.length} bytes, more than ${MAX_ENTRY_BYTES}`,
      'Move text into a document or split the entry.',
    );
  }
  return bytes;
}

/**
 * Reads an entry's bytes without checking its payload: kinds from a newer version pass, so that an
 * older reader can still verify and list them.
 *
 * @throws {LedgerError} `not-an-entry` where the bytes are no JSON object with `v`, `kind` and `id`.
 */
export function decodeEntry(bytes: Uint8Array): Entry {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new LedgerError(
      'not-an-entry',
      'bytes',
      `no JSON (${String(cause)})`,
      'Fetch the ledger again.',
    );
  }
  const entry = value as Partial<Entry> | null;
  if (
    typeof entry !== 'object' ||
    entry === null ||
    entry.v !== 1 ||
    typeof entry.kind !== 'string' ||
    typeof entry.id !== 'string'
  ) {
    throw new LedgerError(
      'not-an-entry',
      'bytes',
      'v, kind or id is missing',
      'Use a client of the ledger’s version.',
    );
  }
  return entry as Entry;
}

export function isKind<Kind extends EntryKind>(
  entry: Entry,
  kind: Kind,
): entry is Extract<Entry, { kind: Kind }> {
  return entry.kind === kind;
}
