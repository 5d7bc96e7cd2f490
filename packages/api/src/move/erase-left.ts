// People in the store that a community was moved from: its ledger stays there to be read, what names somebody goes.
import { sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import { listLedgersOf } from '../ledger/books.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { eraseBytes } from '../withdrawal/erase-bytes.ts';
import type { TableName } from './copied-tables.ts';
import type { MoveOptions } from './move-community.ts';
import { ofCommunities } from './read-pages.ts';

/** Every table of a community that may hold words about somebody; entries never do. */
const OF_PEOPLE = [
  'documents',
  'drafts',
  'operators',
  'idempotency',
  'imported_rows',
] as const satisfies readonly TableName[];

/**
 * @returns false where another program is reading just now, so that some bytes stay until the next call.
 * @throws {ApiError} `move-not-done` where the community is not in the other store.
 */
export async function eraseLeft({
  from,
  to,
  community,
}: Pick<MoveOptions, 'from' | 'to' | 'community'>): Promise<boolean> {
  const ledgers = await from.write(async (source) => {
    const { moved_to } = await findCommunityRow(source, community);
    if (moved_to !== to.place) throw new ApiError('move-not-done', { community, place: to.place });
    const slugs = await listLedgersOf(source, community);
    for (const table of OF_PEOPLE) {
      await sql`delete from ${sql.table(table)} where ${ofCommunities(table, slugs)}`.execute(
        source,
      );
    }
    await source
      .updateTable('communities')
      .set(({ eb }) => ({ documents_version: eb('documents_version', '+', 1) }))
      .where('slug', 'in', slugs)
      .execute();
    return slugs;
  });
  if (!(await eraseBytes(from, undefined))) return false;
  await to.write((target) =>
    target
      .deleteFrom('moved_copies')
      .where('community', 'in', ledgers)
      .where('place', '=', from.place)
      .execute(),
  );
  return true;
}
