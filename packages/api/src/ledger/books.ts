// Books are ledgers of their own that belong to a community: its cash, its solidarity fund, what it knows of single
// households. Nobody but its operators learns that one exists, unless the community made its cash book public.
import { type Book, type CommunityProfile, communityProfileSchema } from '@circunomy/sdk/schema';
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { z } from 'zod';
import { ApiError } from '../api-error.ts';
import { compileOnce } from '../storage/compiled-query.ts';
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
  const { orders, ...said } = communityProfileSchema.parse(profile);
  // The pages of orders are found from it, two names above.
  return { ...said, orders: orders?.replace(/\/+$/, '') ?? null };
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
 * Nothing that is done here depends on the slug: nobody can tell by the time that the answer takes whether there is no
 * such ledger or it is hidden.
 *
 * @throws {ApiError} `community-unknown` in both cases.
 */
export async function ensurePublic(database: Kysely<Tables>, slug: string): Promise<void> {
  const shown = await listPublicSlugs(database);
  if (!shown.has(slug)) throw new ApiError('community-unknown', { community: slug });
}

/** Of every ledger that is public. */
export async function listPublicSlugs(database: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('communities as own')
    .leftJoin('communities as parent', (join) =>
      join.onRef('parent.slug', '=', 'own.book_of').on('own.book_holds', '=', 'cash'),
    )
    .select(['own.slug', 'own.book_of', 'own.book_holds', 'parent.profile as parent_profile'])
    .execute();
  const isShown = (row: (typeof rows)[number]): boolean =>
    row.book_of === null || (row.parent_profile !== null && isNamedBy(row, row.parent_profile));
  return new Set(rows.filter(isShown).map((row) => row.slug));
}

function isNamedBy(
  { slug, book_holds }: Pick<Row, 'slug' | 'book_holds'>,
  parentProfile: string,
): boolean {
  return book_holds === 'cash' && parseStoredProfile(parentProfile).cashBook === slug;
}

/** Slugs of a community and of its books: where its operators act. */
export async function listLedgersOf(
  database: Kysely<Tables>,
  community: string,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('communities')
    .select('slug')
    .where(({ eb, or }) => or([eb('slug', '=', community), eb('book_of', '=', community)]))
    .execute();
  return rows.map(({ slug }) => slug);
}

/** Rows of a community's books, by slug. */
export const findBookRows = compileOnce<Row, [community: string]>((database, community) =>
  database.selectFrom('communities').selectAll().where('book_of', '=', community).orderBy('slug'),
);
