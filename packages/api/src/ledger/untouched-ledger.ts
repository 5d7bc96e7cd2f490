// What nearly every append finds: nobody else wrote meanwhile, and no book is about. One question tells it; in PostgreSQL
// each that is spared is a journey.
import { type Selectable, sql } from 'kysely';
import { compileOnce } from '../storage/compiled-query.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { CommunitiesTable } from '../storage/tables.ts';
import { findLedger } from './ledger-memories.ts';
import type { LedgerMemory } from './ledger-memory.ts';

/**
 * The ledger in memory where it is all that the database holds and the community is no book and has none; undefined
 * where more must be read to know how things stand.
 */
export async function findUntouchedLedger(
  store: Store,
  { slug, book_of }: Selectable<CommunitiesTable>,
  transaction: WriteTransaction,
): Promise<LedgerMemory | undefined> {
  const memory = book_of === null ? findLedger(store, slug) : undefined;
  const newest = memory?.checkpoints.at(-1);
  if (!memory || newest?.size !== memory.size) return undefined;
  const [stored] = await readNewest(transaction, slug);
  const isSame = stored?.note === newest.note && stored.last_index === memory.size - 1;
  return isSame && stored.book === null ? memory : undefined;
}

const readNewest = compileOnce((database, community: string) =>
  database
    .selectFrom('communities')
    .select(({ selectFrom }) => [
      selectFrom('checkpoints')
        .select('note')
        .whereRef('checkpoints.community', '=', 'communities.slug')
        .orderBy('size', 'desc')
        .limit(sql.lit(1))
        .as('note'),
      selectFrom('entries')
        .select('entry_index')
        .whereRef('entries.community', '=', 'communities.slug')
        .orderBy('entry_index', 'desc')
        .limit(sql.lit(1))
        .as('last_index'),
      selectFrom('communities as books')
        .select('books.slug')
        .whereRef('books.book_of', '=', 'communities.slug')
        .limit(sql.lit(1))
        .as('book'),
    ])
    .where('communities.slug', '=', community),
);
