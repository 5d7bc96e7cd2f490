// What a contributor chose to be called; only an entry's own page reads it, from the document that it shows.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Site } from '../render/site.ts';

/** Null where the giver chose no name, or withdrew it. */
export async function readGiverName(entry: Entry, { client }: Site): Promise<string | null> {
  if (entry.kind !== 'contribution-received') return null;
  for (const { id } of entry.documents ?? []) {
    const document = await client.document(id);
    if (document?.kind === 'contributor') return document.body.name;
  }
  return null;
}
