// The documents that are still public, found the way a stranger finds them: through the entries that name them.
import type { CircunomyDocument, Entry } from '@circunomy/sdk/ledger';
import type { ServedData } from './served.ts';

export async function readDocuments(
  { get }: ServedData,
  entries: readonly Entry[],
): Promise<Map<string, CircunomyDocument>> {
  const documents = new Map<string, CircunomyDocument>();
  for (const { id } of entries.flatMap((entry) => entry.documents ?? [])) {
    const response = await get(`documents/${id}.json`);
    if (response.status === 200) documents.set(id, (await response.json()) as CircunomyDocument);
    else if (response.status !== 404) throw new Error(`Document ${id} answers ${response.status}.`);
  }
  return documents;
}
