// Which communities this store holds.
import type { Community } from '@circunomy/sdk/schema';
import type { Store } from '../storage/store.ts';
import { findCommunityRow, toCommunity } from './load-community-state.ts';

/** By slug. */
export async function listCommunities(store: Store): Promise<readonly Community[]> {
  const rows = await store.database.selectFrom('communities').selectAll().orderBy('slug').execute();
  return rows.map(toCommunity);
}

/** @throws {ApiError} `community-unknown`. */
export async function findCommunity(store: Store, slug: string): Promise<Community> {
  return toCommunity(await findCommunityRow(store.database, slug));
}
