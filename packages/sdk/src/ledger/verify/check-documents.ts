/** Public documents against the hashes in their entries. One that is gone was withdrawn, and is no fault. */
import type { CircunomyDocument } from '../document.schema.ts';
import { hashDocument } from '../document.ts';
import type { Entry } from '../entry.ts';
import { LedgerError } from '../ledger-error.ts';
import { readJson } from './read-json.ts';
import type { DocumentFault, VerificationReport, VerifyLedgerOptions } from './report.ts';

const AT_ONCE = 8;

export interface CheckedDocuments {
  readonly report: NonNullable<VerificationReport['documents']>;
  /** Those that match, by id. */
  readonly documents: ReadonlyMap<string, CircunomyDocument>;
}

export async function checkDocuments(
  { read, signal, onProgress }: VerifyLedgerOptions,
  entries: readonly Entry[],
): Promise<CheckedDocuments> {
  const references = entries.flatMap((entry, index) =>
    (entry.documents ?? []).map((reference) => ({ ...reference, entry: index + 1 })),
  );
  const gone = new Set(
    entries.flatMap((entry) => (entry.kind === 'document-withdrawn' ? [entry.document] : [])),
  );
  const documents = new Map<string, CircunomyDocument>();
  const faults: DocumentFault[] = [];
  let matched = 0;
  let withdrawn = 0;
  let unexplained = 0;
  for (let from = 0; from < references.length; from += AT_ONCE) {
    const batch = references.slice(from, from + AT_ONCE);
    signal?.throwIfAborted();
    const bodies = await Promise.all(batch.map(({ id }) => read(`documents/${id}.json`)));
    for (const [at, { id, hash, entry }] of batch.entries()) {
      const body = bodies[at];
      const document = body && matchDocument(body, id, hash);
      if (!body) {
        withdrawn += 1;
        if (!gone.has(id)) unexplained += 1;
      } else if (gone.has(id)) faults.push({ entry, document: id, fault: 'still-published' });
      else if (document) {
        matched += 1;
        documents.set(id, document);
      } else faults.push({ entry, document: id, fault: 'changed' });
    }
    onProgress?.({ step: 'documents', done: from + batch.length, of: references.length });
  }
  const holds = faults.length === 0;
  return { report: { holds, matched, withdrawn, unexplained, faults }, documents };
}

function matchDocument(body: Uint8Array, id: string, hash: string): CircunomyDocument | undefined {
  const document = readJson<CircunomyDocument>(body);
  try {
    return document?.id === id && hashDocument(document) === hash ? document : undefined;
  } catch (error) {
    // It has no canonical form: half a surrogate pair, or no end of nesting.
    if (error instanceof LedgerError || error instanceof RangeError) return undefined;
    throw error;
  }
}
