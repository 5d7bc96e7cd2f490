// Books are ledgers of their own that belong to a community: its cash, its solidarity fund, what it knows of single
// households. Nobody but its operators learns that one exists, unless the community made its cash book public.
import { type Book, type CommunityProfile, communityProfileSchema } from '@circunomy/sdk/schema';
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { CommunitiesTable, Tables } from '../storage/tables.ts';

type Row = Selectable<CommunitiesTable>;
type StoredProfile = z.output<typeof communityProfileSchema>;

/** Undefined where the row is no book. */
export function toBook({ book_of, book_holds }: Row): Book | undefined {
  if (book_of === null || book_holds === null) return undefined;
  return { of: book_of, holds: book_holds as Book['holds'] };
}

/** The community whose operators act in a ledger: a book has none of its own. In SQL, null where there is no ledger. */
export function homeOf(slug: string): RawBuilder<string> {
  return sql<string>`(select coalesce(book_of, slug) from communities where slug = ${slug})`;
}

/** With what was left out of a profile that an earlier program stored. */
export function parseStoredProfile(text: string): StoredProfile {
  return { cashBook: null, ...JSON.parse(text) };
}

export function toStoredProfile(profile: CommunityProfile): StoredProfile {
  return communityProfileSchema.parse(profile);
}

/** Every ledger is public but a book; of books only a cash book that its community names. */
export async function isPublic(database: Kysely<Tables>, row: Row): Promise<boolean> {
  const book = toBook(row);
  if (!book) return true;
  const parent = await database
    .selectFrom('communities')
    .select('profile')
    .where('slug', '=', book.of)
    .executeTakeFirst();
  return parent !== undefined && isNamedBy(row, parent.profile);
}

/**
 * One question to the database whether there is no such ledger or it is hidden, so that nobody can tell these apart by
 * the time that the answer takes.
 *
 * @throws {ApiError} `community-unknown` in both cases.
 */
export async function ensurePublic(database: Kysely<Tables>, slug: string): Promise<void> {
  const row = await database
    .selectFrom('communities as own')
    .leftJoin('communities as parent', 'parent.slug', 'own.book_of')
    .select(['own.slug', 'own.book_of', 'own.book_holds', 'parent.profile as parent_profile'])
    .where('own.slug', '=', slug)
    .executeTakeFirst();
  const isShown =
    row !== undefined &&
    (row.book_of === null || (row.parent_profile !== null && isNamedBy(row, row.parent_profile)));
  if (!isShown) throw new ApiError('community-unknown', { community: slug });
}

function isNamedBy(
  { slug, book_holds }: Pick<Row, 'slug' | 'book_holds'>,
  parentProfile: string,
): boolean {
  return book_holds === 'cash' && parseStoredProfile(parentProfile).cashBook === slug;
}

/** Rows of a community's books, by slug. */
export function findBookRows(database: Kysely<Tables>, community: string): Promise<Row[]> {
  return database
    .selectFrom('communities')
    .selectAll()
    .where('book_of', '=', community)
    .orderBy('slug')
    .execute();
}
