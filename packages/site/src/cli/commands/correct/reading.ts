// An entry as it reads: its date and its payload, without what no correction can change.
import { ENVELOPE, type Entry } from '@circunomy/sdk/ledger';

/** `on` and the fields of the payload. */
export type Reading = Readonly<Record<string, unknown>>;

/** Fields of every entry that stay as they were recorded. */
export const KEPT_FIELDS: readonly string[] = ENVELOPE.filter((field) => field !== 'on');

export function toReading(entry: Entry): Reading {
  return Object.fromEntries(
    Object.entries(entry).filter(([field]) => !KEPT_FIELDS.includes(field)),
  );
}

/** With the documents, which taking back a correction may bring back as well. */
export function toFullReading(entry: Entry): Reading {
  return { ...toReading(entry), ...(entry.documents && { documents: entry.documents }) };
}
