// What one operator recorded and no other has verified yet. A draft is no part of the ledger and is never published.
import { canonicalJson } from '@circunomy/sdk/ledger';
import type { Proposal } from '@circunomy/sdk/schema';
import type { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';

export interface Draft {
  /** The id its entry will have. */
  readonly id: string;
  readonly proposal: Proposal;
  readonly recordedBy: string;
  /** UTC instant. */
  readonly at: string;
}

/** The oldest first. */
export async function listDrafts(
  { database }: Pick<Store, 'database'>,
  community: string,
): Promise<readonly Draft[]> {
  const rows = await database
    .selectFrom('drafts')
    .selectAll()
    .where('community', '=', community)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, proposal, recorded_by, at }) => ({
    id,
    proposal: JSON.parse(proposal) as Proposal,
    recordedBy: recorded_by,
    at,
  }));
}

export async function insertDraft(
  transaction: WriteTransaction,
  community: string,
  { id, proposal, recordedBy, at }: Draft,
): Promise<void> {
  await transaction
    .insertInto('drafts')
    .values({ community, id, proposal: canonicalJson(proposal), recorded_by: recordedBy, at })
    .execute();
}

/**
 * Removes the draft: once it is an entry, its personal part must not lie here as well.
 *
 * @throws {ApiError} `draft-unknown`, `draft-recorded` where it is an entry already.
 */
export async function takeDraft(
  transaction: WriteTransaction,
  community: string,
  id: string,
): Promise<Draft> {
  const row = await transaction
    .deleteFrom('drafts')
    .where('community', '=', community)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw await explainMissing(transaction, community, id);
  return { id, proposal: JSON.parse(row.proposal), recordedBy: row.recorded_by, at: row.at };
}

async function explainMissing(
  database: Kysely<Tables>,
  community: string,
  id: string,
): Promise<ApiError> {
  const entry = await database
    .selectFrom('entries')
    .select('entry_index')
    .where('community', '=', community)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!entry) return new ApiError('draft-unknown', { community, draft: id });
  return new ApiError('draft-recorded', { draft: id, number: entry.entry_index + 1 });
}
