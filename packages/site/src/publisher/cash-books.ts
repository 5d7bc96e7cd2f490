// A community and its public cash book are published together: what the one says of the money is counted in the other.
import { findCommunity, type Store } from '@circunomy/api';

/**
 * Each community before its book: a book that grows between the two readings is then longer than the community says,
 * never shorter.
 *
 * @throws {ApiError} `community-unknown`.
 */
export async function addCashBooks(
  store: Store,
  slugs: readonly string[],
): Promise<readonly string[]> {
  const all = new Set<string>();
  const books = new Set<string>();
  for (const slug of slugs) {
    const { book } = await findCommunity(store, slug);
    if (book) books.add(slug);
    const { community, cashBook } = await findCommunity(store, book?.of ?? slug);
    if (!book || cashBook === slug) all.add(community);
    if (cashBook !== null) books.add(cashBook);
  }
  return [...all, ...books];
}
