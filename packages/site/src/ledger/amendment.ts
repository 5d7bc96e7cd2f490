/** What corrections did to an entry: each field that changed, before and after. */
import type { Entry, EntryOf } from '@circunomy/sdk/ledger';
import { canonicalJson } from '@circunomy/sdk/ledger';

/** Names of the fields in which two readings of one entry differ. */
export function listChangedFields(before: Entry, after: Entry): string[] {
  const [old, fresh] = [before, after] as unknown as Record<string, unknown>[];
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})]);
  return [...names]
    .filter((name) => write(old?.[name]) !== write(fresh?.[name]))
    .filter((name) => name !== 'documents');
}

function write(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

/** The entry as one correction wants it to be; undefined where it takes the entry back. */
export function applyCorrection(
  target: Entry,
  { replacement }: EntryOf<'entry-corrected'>,
): Entry | undefined {
  if (replacement === null) return undefined;
  const { v, kind, community, id, recordedBy, verifiedBy, at } = target;
  return {
    ...replacement.payload,
    v,
    kind,
    community,
    id,
    on: replacement.on,
    recordedBy,
    verifiedBy,
    at,
  } as Entry;
}
