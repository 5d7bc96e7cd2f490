// What a community may open as a book, and which of its books it may make public.
import type { CommunityProfile } from '@circunomy/sdk/schema';
import type { Kysely, Selectable } from 'kysely';
import type { CommunitiesTable, Tables } from '../storage/tables.ts';
import { findBookRows } from './books.ts';
import type { OpenCommunityOptions } from './community-opening.ts';
import type { Fault } from './fault.ts';
import { findCommunityRow } from './load-community-state.ts';
import { showValue } from './schema-fault-words.ts';

/** @throws {ApiError} `community-unknown` where there is no such parent. */
export async function listBookFaults(
  database: Kysely<Tables>,
  { book }: OpenCommunityOptions,
): Promise<Fault[]> {
  if (!book) return [];
  const parent = await findCommunityRow(database, book.of);
  if (parent.book_of !== null) return [toFault('$.book.of', book.of, bookOfBook(parent))];
  const books = await findBookRows(database, book.of);
  const same = books.find(({ book_holds }) => book_holds === book.holds);
  if (!same) return [];
  const message = {
    en: `${showValue(book.of)} has one already: ${same.slug}. Record there.`,
    id: `${showValue(book.of)} sudah punya satu: ${same.slug}. Catat di sana.`,
  };
  return [toFault('$.book.holds', book.holds, message)];
}

function bookOfBook({ slug, book_of }: Selectable<CommunitiesTable>): Fault['message'] {
  return {
    en: `${showValue(slug)} is a book itself. Name its community: ${book_of}.`,
    id: `${showValue(slug)} sendiri adalah buku. Sebutkan komunitasnya: ${book_of}.`,
  };
}

/** `community` is the slug whose profile it is; nothing but a cash book of its own can be named. */
export async function listCashBookFaults(
  database: Kysely<Tables>,
  community: string,
  { cashBook = null }: CommunityProfile,
): Promise<Fault[]> {
  if (cashBook === null) return [];
  const books = await findBookRows(database, community);
  const cash = books.find(({ book_holds }) => book_holds === 'cash');
  if (cash?.slug === cashBook) return [];
  const isOwn = books.some(({ slug }) => slug === cashBook);
  const shown = showValue(cashBook);
  const message = isOwn
    ? {
        en: `${shown} holds no cash and is never made public. Name the cash book, or null.`,
        id: `${shown} bukan buku kas dan tidak pernah dibuka untuk umum. Sebutkan buku kasnya, atau null.`,
      }
    : {
        en: `${shown} is no cash book of ${community}. Name its cash book, or null.`,
        id: `${shown} bukan buku kas ${community}. Sebutkan buku kasnya, atau null.`,
      };
  return [toFault('$.profile.cashBook', cashBook, message)];
}

function toFault(path: string, value: unknown, message: Fault['message']): Fault {
  return { path, value, message };
}
