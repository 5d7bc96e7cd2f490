/** Joining entries with the documents that are still public. */
import type { CircunomyDocument, DocumentKind } from '../document.schema.ts';
import type { Entry } from '../entry.ts';

/** Public documents by id; a withdrawn one is simply not among them. */
export type Documents = ReadonlyMap<string, CircunomyDocument>;

/** The entry's first public document of a kind; undefined where none was given or it was withdrawn. */
export function findDocument<Kind extends DocumentKind>(
  entry: Entry,
  kind: Kind,
  documents: Documents,
): Extract<CircunomyDocument, { kind: Kind }> | undefined {
  for (const { id } of entry.documents ?? []) {
    const document = documents.get(id);
    if (document?.kind === kind) return document as Extract<CircunomyDocument, { kind: Kind }>;
  }
  return undefined;
}

/** What a campaign or a group says of itself; `withdrawn` where its document once stood. */
export function toProfile(
  entry: Entry,
  documents: Documents,
): { name: string | null; about: string | null; url: string | null; withdrawn: boolean } {
  const body = findDocument(entry, 'profile', documents)?.body;
  return {
    name: body?.name ?? null,
    about: body?.about ?? null,
    url: body?.url ?? null,
    withdrawn: body === undefined && entry.documents !== undefined,
  };
}
