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
