// What an entry itself is called, from the document that its own page shows: a giver, a group, an activity, an award.
import type { Client } from '@circunomy/sdk';
import type { Entry } from '@circunomy/sdk/ledger';

/** Null where it was given no name, or the name was withdrawn. */
export async function readOwnName(entry: Entry, client: Client): Promise<string | null> {
  for (const { id } of entry.documents ?? []) {
    const document = await client.document(id);
    if (document?.kind === 'contributor' || document?.kind === 'profile') return document.body.name;
  }
  return null;
}

/** Other entries speak of these by name, and no public file lists them all. */
const NAMED_KINDS = ['partner-joined', 'campaign-opened', 'group-formed'] as const;

/** Names by the id of their entry, those that are public. */
export async function readNames(
  entries: readonly Entry[],
  client: Client,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const entry of entries) {
    if (!NAMED_KINDS.some((kind) => kind === entry.kind)) continue;
    const name = await readOwnName(entry, client);
    if (name !== null) names.set(entry.id, name);
  }
  return names;
}
