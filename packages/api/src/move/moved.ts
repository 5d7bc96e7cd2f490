// A community that was moved: what stays here can be read, and nothing is recorded in it any more.
import type { Kysely, Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { CommunitiesTable, Tables } from '../storage/tables.ts';
import { type MovingLedger, slugsOf } from './moving-ledger.ts';

/** @throws {ApiError} `community-moved`, which says where to. */
export function ensureRecordsHere({ slug, moved_to }: Selectable<CommunitiesTable>): void {
  if (moved_to !== null)
    throw new ApiError('community-moved', { community: slug, place: moved_to });
}

/** For whoever asks before there is anything to write. @throws {ApiError} `community-moved`, `community-unknown`. */
export async function ensureNotMoved(store: Store, slug: string): Promise<void> {
  ensureRecordsHere(await findCommunityRow(store.database, slug));
}

/** Where each community that is no longer recorded here went, by slug; its books among them. */
export async function listMoved(database: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom('communities')
    .select(['slug', 'moved_to'])
    .where('moved_to', 'is not', null)
    .execute();
  return new Map(rows.map(({ slug, moved_to }) => [slug, moved_to ?? '']));
}

/** @param place null where it records here again. */
export async function markAs(
  transaction: WriteTransaction,
  ledgers: readonly MovingLedger[],
  place: string | null,
): Promise<void> {
  await transaction
    .updateTable('communities')
    .set({ moved_to: place })
    .where('slug', 'in', slugsOf(ledgers))
    .execute();
}
