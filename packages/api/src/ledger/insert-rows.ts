// The rows of an append. A statement is compiled once per batch: compiling it for every row costs most of the time.
import type { CircunomyDocument } from '@circunomy/sdk/ledger';
import { canonicalJson } from '@circunomy/sdk/ledger';
import { CompiledQuery, type Insertable } from 'kysely';
import type { WriteTransaction } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';
import type { StoredCheckpoint } from './ledger-memory.ts';
import type { BuiltEntry } from './proposal-check.ts';

interface Append {
  readonly community: string;
  /** Index of the first of them. */
  readonly first: number;
  readonly built: readonly BuiltEntry[];
  readonly leaves: readonly Uint8Array[];
  readonly checkpoint: StoredCheckpoint;
}

export async function insertRows(
  transaction: WriteTransaction,
  { community, first, built, leaves, checkpoint }: Append,
): Promise<void> {
  const entries = built.map(({ entry, body }, at) => ({
    community,
    entry_index: first + at,
    id: entry.id,
    kind: entry.kind,
    on_date: entry.on,
    at: entry.at,
    body: Buffer.from(body).toString('utf8'),
    leaf_hash: Buffer.from(leaves[at] ?? []).toString('hex'),
  }));
  const documents = built.flatMap(({ entry, documents: own }) =>
    own.map((document) => toDocumentRow(community, entry.id, document, hashIn(entry, document))),
  );
  await insertAll(transaction, 'entries', entries);
  await insertAll(transaction, 'documents', documents);
  await insertAll(transaction, 'checkpoints', [{ community, ...checkpoint }]);
  if (documents.length === 0) return;
  await transaction
    .updateTable('communities')
    .set(({ eb }) => ({ documents_version: eb('documents_version', '+', 1) }))
    .where('slug', '=', community)
    .execute();
}

function hashIn(entry: BuiltEntry['entry'], { id }: CircunomyDocument): string {
  return entry.documents?.find((reference) => reference.id === id)?.hash ?? '';
}

function toDocumentRow(
  community: string,
  entryId: string,
  { id, salt, kind, body, consent }: CircunomyDocument,
  hash: string,
): Insertable<Tables['documents']> {
  return {
    ...{ community, id, entry_id: entryId, salt, kind },
    body: canonicalJson(body),
    consent: canonicalJson(consent),
    hash,
  };
}

/** All rows name the same columns in the same order. */
async function insertAll<Table extends keyof Tables>(
  transaction: WriteTransaction,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { sql } = transaction.insertInto(table).values(first).compile();
  for (const row of rows)
    await transaction.executeQuery(CompiledQuery.raw(sql, Object.values(row)));
}
