// The rows of an append, many in one statement whose text is made once: building and compiling it each time costs most
// of the time, and in PostgreSQL every statement is a journey.
import type { CircunomyDocument } from '@circunomy/sdk/ledger';
import { canonicalJson } from '@circunomy/sdk/ledger';
import { CompiledQuery, type Insertable, PostgresAdapter } from 'kysely';
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
    body: viewOf(body).toString('utf8'),
    leaf_hash: viewOf(leaves[at]).toString('hex'),
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

/** Not a copy. */
function viewOf({ buffer, byteOffset, byteLength }: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
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

/**
 * Rows per statement, the largest first: few texts serve batches of every size. SQLite, which is called and not
 * travelled to, takes longer over a row the more stand in one statement; four are its best.
 */
const ROWS = { sqlite: [4, 1], postgresql: [64, 16, 4, 1] };

/** All rows name the same columns in the same order. */
async function insertAll<Table extends keyof Tables>(
  transaction: WriteTransaction,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const isNumbered = transaction.getExecutor().adapter instanceof PostgresAdapter;
  const counts = ROWS[isNumbered ? 'postgresql' : 'sqlite'];
  for (let at = 0; at < rows.length; ) {
    const count = counts.find((each) => each <= rows.length - at) ?? 1;
    const values = rows.slice(at, at + count).flatMap((row) => Object.values(row));
    const text = toInsert({ table, columns, count, isNumbered });
    await transaction.executeQuery(CompiledQuery.raw(text, values));
    at += count;
  }
}

interface Insert {
  readonly table: string;
  readonly columns: readonly string[];
  readonly count: number;
  /** `$1, $2` instead of `?, ?`. */
  readonly isNumbered: boolean;
}

const texts = new Map<string, string>();

function toInsert({ table, columns, count, isNumbered }: Insert): string {
  const key = `${table} ${count} ${isNumbered}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const places = Array.from({ length: count * columns.length }, (_, index) =>
    isNumbered ? `$${index + 1}` : '?',
  );
  const rows = Array.from(
    { length: count },
    (_, row) => `(${places.slice(row * columns.length, (row + 1) * columns.length).join(', ')})`,
  );
  const names = columns.map((column) => `"${column}"`).join(', ');
  const text = `insert into "${table}" (${names}) values ${rows.join(', ')}`;
  texts.set(key, text);
  return text;
}
