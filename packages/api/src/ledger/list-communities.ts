// Which communities this store holds. Hidden books are in no list but that of their community.
import type { Community } from '@circunomy/sdk/schema';
import type { Store } from '../storage/store.ts';
import { findBookRows, isPublic } from './books.ts';
import { findCommunityRow, toCommunity } from './load-community-state.ts';

/** Those that are public, by slug. */
export async function listCommunities(store: Store): Promise<readonly Community[]> {
  const { shown } = await sortByVisibility(store);
  return shown;
}

/** Slugs of the books that are not public, by slug; for those who run the store. */
export async function listHiddenBooks(store: Store): Promise<readonly string[]> {
  const { hidden } = await sortByVisibility(store);
  return hidden.map(({ community }) => community);
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

async function sortByVisibility(
  store: Store,
): Promise<{ readonly shown: Community[]; readonly hidden: Community[] }> {
  const rows = await store.database.selectFrom('communities').selectAll().orderBy('slug').execute();
  const [shown, hidden]: [Community[], Community[]] = [[], []];
  for (const row of rows) {
    (await isPublic(store.database, row))
      ? shown.push(toCommunity(row))
      : hidden.push(toCommunity(row));
  }
  return { shown, hidden };
}
