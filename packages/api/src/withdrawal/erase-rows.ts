// Everything in the database that holds the text of a document, or would let it be guessed: row by row, in the
// withdrawal's own transaction.
import { canonicalJson } from '@circunomy/sdk/ledger';
import type { Proposal } from '@circunomy/sdk/schema';
import { FORGOTTEN_FINGERPRINT, isForgottenKey, toForgottenKey } from '../ledger/imported-rows.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';

export interface ErasedRow {
  readonly id: string;
  readonly entryId: string;
  readonly salt: string;
  readonly kind: string;
  /** Canonical JSON. */
  readonly body: string;
}

export async function eraseDocuments(
  transaction: WriteTransaction,
  community: string,
  ids: readonly string[],
): Promise<void> {
  await transaction
    .deleteFrom('documents')
    .where('community', '=', community)
    .where('id', 'in', [...ids])
    .execute();
  await transaction
    .updateTable('communities')
    .set(({ eb }) => ({ documents_version: eb('documents_version', '+', 1) }))
    .where('slug', '=', community)
    .execute();
}

/**
 * Drafts with the same document, and drafts that would correct one of the entries: those are about the same person.
 * Their ids come back.
 */
export async function eraseDrafts(
  transaction: WriteTransaction,
  community: string,
  erased: readonly ErasedRow[],
  /** Ids of the entries and of their corrections. */
  entryIds: ReadonlySet<string>,
): Promise<readonly string[]> {
  const drafts = await transaction
    .selectFrom('drafts')
    .select(['id', 'proposal'])
    .where('community', '=', community)
    .execute();
  const bodies = new Set(erased.map(({ kind, body }) => `${kind} ${body}`));
  const ids = drafts
    .filter(({ proposal }) => {
      const { payload, documents } = JSON.parse(proposal) as Proposal;
      const isSame = documents?.some(({ kind, body }) =>
        bodies.has(`${kind} ${canonicalJson(body)}`),
      );
      return isSame || entryIds.has(String(payload.corrects));
    })
    .map(({ id }) => id);
  if (ids.length === 0) return ids;
  await transaction
    .deleteFrom('drafts')
    .where('community', '=', community)
    .where('id', 'in', ids)
    .execute();
  return ids;
}

/**
 * A request's hash has no salt, so the text could be guessed from it. Without the hash, repeating the request is
 * refused instead of recording the person anew.
 */
export async function forgetRequests(
  transaction: WriteTransaction,
  community: string,
  recordedIds: ReadonlySet<string>,
): Promise<void> {
  const rows = await transaction
    .selectFrom('idempotency')
    .select(['operator', 'key', 'answer'])
    .where('community', '=', community)
    .execute();
  for (const { operator, key, answer } of rows) {
    const { id } = JSON.parse(answer) as { readonly id?: unknown };
    if (typeof id !== 'string' || !recordedIds.has(id)) continue;
    await transaction
      .updateTable('idempotency')
      .set({ request_hash: '' })
      .where('community', '=', community)
      .where('operator', '=', operator)
      .where('key', '=', key)
      .execute();
  }
}

/**
 * Rows of tables are known by the MSME's name where the table has no numbers: only a keyed hash of it stays.
 * Their fingerprints go, since everything in them but the name stands in the ledger. A file of entries is known by
 * nothing else than its own keyed hash, which stays.
 */
export async function forgetImportedRows(
  transaction: WriteTransaction,
  store: Pick<Store, 'directory'>,
  community: string,
  entryIds: ReadonlySet<string>,
): Promise<void> {
  const rows = await transaction
    .selectFrom('imported_rows')
    .select(['table_id', 'row_key', 'fingerprint', 'entry_ids'])
    .where('community', '=', community)
    .execute();
  for (const { table_id, row_key, fingerprint, entry_ids } of rows) {
    const ids = JSON.parse(entry_ids) as readonly string[];
    if (row_key === fingerprint || !ids.some((id) => entryIds.has(id))) continue;
    const holdsWords = /\p{L}/u.test(row_key) && !isForgottenKey(row_key);
    await transaction
      .updateTable('imported_rows')
      .set({
        row_key: holdsWords ? toForgottenKey(store, community, row_key) : row_key,
        fingerprint: FORGOTTEN_FINGERPRINT,
      })
      .where('community', '=', community)
      .where('table_id', '=', table_id)
      .where('row_key', '=', row_key)
      .execute();
  }
}
