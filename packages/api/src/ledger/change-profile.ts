// The profile is not part of the ledger: the community changes it as it likes.
import { canonicalJson } from '@circunomy/sdk/ledger';
import type { CommunityProfile } from '@circunomy/sdk/schema';
import { ensureRecordsHere } from '../move/moved.ts';
import type { Store } from '../storage/store.ts';
import { listCashBookFaults } from './book-check.ts';
import { toStoredProfile } from './books.ts';
import { findCommunityRow } from './load-community-state.ts';
import { ensureNoFaults, listProfileFaults } from './profile-check.ts';

/**
 * True where it differs from what was stored.
 *
 * @throws {ApiError} `community-refused` with every fault, `community-unknown`, `community-moved`.
 */
export async function changeProfile(
  store: Store,
  community: string,
  profile: CommunityProfile,
): Promise<boolean> {
  ensureNoFaults(community, listProfileFaults(profile));
  const text = canonicalJson(toStoredProfile(profile));
  return store.write(async (transaction) => {
    const row = await findCommunityRow(transaction, community);
    ensureRecordsHere(row);
    ensureNoFaults(community, await listCashBookFaults(transaction, community, profile));
    if (row.profile === text) return false;
    await transaction
      .updateTable('communities')
      .set({ profile: text, profile_version: row.profile_version + 1 })
      .where('slug', '=', community)
      .execute();
    return true;
  });
}
