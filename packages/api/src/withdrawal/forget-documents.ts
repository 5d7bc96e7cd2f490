// Documents and everything that repeats them, in one transaction: for a withdrawal, and for a restored backup that
// brings a withdrawn document back.
import type { LedgerView } from '@circunomy/sdk/ledger';
import type { Store, WriteTransaction } from '../storage/store.ts';
import {
  type ErasedRow,
  eraseDocuments,
  eraseDrafts,
  forgetImportedRows,
  forgetRequests,
} from './erase-rows.ts';

export interface PlaceToForget {
  readonly store: Pick<Store, 'directory'>;
  readonly community: string;
  readonly view: LedgerView;
}

export interface Forgotten {
  /** Those that were there. */
  readonly rows: readonly ErasedRow[];
  /** Entries that carried them, with all their corrections. */
  readonly entries: ReadonlySet<string>;
  /** How many drafts went with them. */
  readonly drafts: number;
}

/** The entry with all its corrections, whichever of them was named. */
export function listFamily(view: LedgerView, id: string): ReadonlySet<string> {
  const family = new Set([view.subjectOf(id)]);
  for (const each of family) {
    for (const correction of view.correctionsOf(each)) family.add(correction.id);
  }
  return family;
}

export async function forgetDocuments(
  transaction: WriteTransaction,
  { store, community, view }: PlaceToForget,
  ids: readonly string[],
): Promise<Forgotten> {
  const rows = (await transaction
    .selectFrom('documents')
    .select(['id', 'entry_id as entryId', 'salt', 'kind', 'body'])
    .where('community', '=', community)
    .where('id', 'in', [...ids])
    .execute()) satisfies ErasedRow[];
  if (rows.length === 0) return { rows, entries: new Set(), drafts: 0 };
  const entries = new Set(rows.flatMap(({ entryId }) => [...listFamily(view, entryId)]));
  const dependents = new Set([...entries].flatMap((id) => view.dependentsOf(id)));
  await eraseDocuments(
    transaction,
    community,
    rows.map(({ id }) => id),
  );
  const drafts = await eraseDrafts(transaction, community, rows, entries);
  await forgetRequests(transaction, community, new Set([...entries, ...drafts]));
  await forgetImportedRows(transaction, store, community, dependents);
  return { rows, entries, drafts: drafts.length };
}
