// What an entry itself is called, from the document that its own page shows: a giver, a group, an activity, an award.
import type { Client } from '@circunomy/sdk';
import type { Entry, LedgerView } from '@circunomy/sdk/ledger';

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

/** Names by the id of their entry, those that are public, after corrections. */
export async function readNames(
  ledger: LedgerView,
  client: Client,
): Promise<ReadonlyMap<string, string>> {
  const named = NAMED_KINDS.flatMap((kind): readonly Entry[] => ledger.effective(kind));
  const found = await Promise.all(
    named.map(async (entry) => [entry.id, await readOwnName(entry, client)] as const),
  );
  return new Map(found.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
}
