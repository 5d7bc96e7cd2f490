// Which communities this store holds. Hidden books are in no list but that of their community.
import type { Community } from '@circunomy/sdk/schema';
import type { Store } from '../storage/store.ts';
import { findBookRows, listPublicSlugs } from './books.ts';
import { findCommunityRow, toCommunity } from './load-community-state.ts';

/** Those that are public, by slug. */
export async function listCommunities({ database }: Store): Promise<readonly Community[]> {
  const rows = await database.selectFrom('communities').selectAll().orderBy('slug').execute();
  const shown = await listPublicSlugs(database);
  return rows.filter(({ slug }) => shown.has(slug)).map(toCommunity);
}

/** Slugs of the books that are not public, by slug; for those who run the store. */
export async function listHiddenBooks({
  database,
}: Pick<Store, 'database'>): Promise<readonly string[]> {
  const rows = await database.selectFrom('communities').select('slug').orderBy('slug').execute();
  const shown = await listPublicSlugs(database);
  return rows.map(({ slug }) => slug).filter((slug) => !shown.has(slug));
}

/** Books of a community, public or not, by slug. @throws {ApiError} `community-unknown`. */
export async function listBooks(store: Store, community: string): Promise<readonly Community[]> {
  await findCommunityRow(store.database, community);
  return (await findBookRows(store.database, community)).map(toCommunity);
}

/** A hidden book, too. @throws {ApiError} `community-unknown`. */
export async function findCommunity(store: Store, slug: string): Promise<Community> {
  return toCommunity(await findCommunityRow(store.database, slug));
}
