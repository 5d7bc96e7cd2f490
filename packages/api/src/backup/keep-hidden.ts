// A group that hid its cash book after a backup was made keeps it hidden when that backup comes back.
import { canonicalJson } from '@circunomy/sdk/ledger';
import { parseStoredProfile } from '../ledger/books.ts';
import type { Store } from '../storage/store.ts';

/** @param hidden slugs of the books that were not public where the backup is put. */
export async function keepHidden(store: Store, hidden: readonly string[]): Promise<void> {
  await store.write(async (transaction) => {
    const rows = await transaction
      .selectFrom('communities')
      .select(['slug', 'profile', 'profile_version'])
      .execute();
    for (const { slug, profile: text, profile_version } of rows) {
      const profile = parseStoredProfile(text);
      if (profile.cashBook === null || !hidden.includes(profile.cashBook)) continue;
      await transaction
        .updateTable('communities')
        .set({
          profile: canonicalJson({ ...profile, cashBook: null }),
          profile_version: profile_version + 1,
        })
        .where('slug', '=', slug)
        .execute();
    }
  });
}
