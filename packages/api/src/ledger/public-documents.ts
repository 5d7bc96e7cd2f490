// The documents that may be shown now: a consent ends by itself when its date has passed.
import type { CircunomyDocument } from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

export interface PublicDocuments {
  readonly documents: ReadonlyMap<string, CircunomyDocument>;
  /** Milliseconds since 1970 at which the first of them stops being public; Infinity where none does. */
  readonly until: number;
}

export async function loadPublicDocuments(
  database: Kysely<Tables>,
  community: string,
  now: number,
): Promise<PublicDocuments> {
  const rows = await database
    .selectFrom('documents')
    .select(['id', 'salt', 'kind', 'body', 'consent'])
    .where('community', '=', community)
    .orderBy('id')
    .execute();
  const documents = new Map<string, CircunomyDocument>();
  let until = Number.POSITIVE_INFINITY;
  for (const { body, consent, ...row } of rows) {
    const document = { ...row, body: JSON.parse(body), consent: JSON.parse(consent) };
    const end = toConsentEnd(document.consent.until);
    if (end <= now) continue;
    documents.set(row.id, document as CircunomyDocument);
    until = Math.min(until, end);
  }
  return { documents, until };
}

/** Indonesia's westernmost and most populous zone, where a day ends last: UTC+7. */
const WIB = 7 * 60 * 60 * 1000;

/** The first millisecond after a date, a month or a year that is given as far as it is known. */
export function toConsentEnd(until: string | null): number {
  if (until === null) return Number.POSITIVE_INFINITY;
  const [year = 0, month, day] = until.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1) - WIB;
  if (day === undefined) return Date.UTC(year, month, 1) - WIB;
  return Date.UTC(year, month - 1, day + 1) - WIB;
}
