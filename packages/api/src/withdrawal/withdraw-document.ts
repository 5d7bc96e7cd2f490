/**
 * A document is erased for good, and an entry says that it was. Its own entry, the figures and the log stay.
 *
 * Life story of a withdrawal: asked → one transaction: rows erased, entry appended and signed → bytes erased from
 * the files → copies elsewhere replaced. A program that is killed in between leaves the document whole, or its
 * rows gone and the bytes to the next call or sweep.
 */
import type { EntryOf } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import { type LedgerWriter, writeLedger } from '../ledger/append-entries.ts';
import { loadView } from '../ledger/ledger-memories.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import { findActiveOperator } from '../operators/find-operator.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { listWithdrawals } from './copies.ts';
import { eraseBytes, toNeedles } from './erase-bytes.ts';
import type { ErasedRow } from './erase-rows.ts';
import { finishErasures, markErased } from './finish-erasures.ts';
import { forgetDocuments, listFamily } from './forget-documents.ts';
import type { Withdrawal, WithdrawOptions } from './withdrawal.ts';

/** Stands in `recordedBy` where no operator acted: the consent named its own end. */
export const AUTOMATIC = 'automatic-by-date';

/**
 * @throws {ApiError} `document-unknown`, `operator-unknown`, and as `recordEntries` where signing fails.
 * @example
 * const { copies } = await withdrawDocument(store, 'gereja-contoh', {
 *   ...{ document: 'document-7k3j9q2m4x8p', by: operator.id, reason: 'owner-asked' },
 * });
 */
export async function withdrawDocument(
  store: Store,
  community: string,
  options: WithdrawOptions,
): Promise<Withdrawal> {
  const erased = await writeLedger(store, community, (transaction, ledger) =>
    eraseRows({ store, transaction, ledger, community, options }),
  );
  const ids = new Set(erased.documents);
  const needles = erased.rows.flatMap(({ salt, body }) => toNeedles(salt, body));
  const isNew = erased.rows.length > 0;
  const isErased = isNew ? await eraseBytes(store, needles) : await finishErasures(store);
  if (isNew && isErased) await markErased(store, community, ids);
  const { documents, copies } = await listWithdrawals(store, community, ids);
  const { staying, drafts } = erased;
  const state = isNew ? 'withdrawn' : 'already-withdrawn';
  return { community, state, documents, staying, drafts, isErased, copies };
}

interface Work {
  readonly store: Store;
  readonly transaction: WriteTransaction;
  readonly ledger: LedgerWriter;
  readonly community: string;
  readonly options: WithdrawOptions;
}

interface Erased {
  /** Empty where they were withdrawn before. */
  readonly rows: readonly ErasedRow[];
  readonly documents: readonly string[];
  readonly staying: readonly string[];
  readonly drafts: number;
}

async function eraseRows(work: Work): Promise<Erased> {
  const { store, transaction, community, options } = work;
  await findCommunityRow(transaction, community);
  if (options.by !== null) await findActiveOperator(transaction, community, options.by);
  const view = await loadView(store, community, transaction);
  const rows = await findRows(transaction, community, listFamily(view, options.document), options);
  if (rows.length === 0) return findEarlier(work);

  const documents = rows.map(({ id }) => id);
  const { entries, drafts } = await forgetDocuments(
    transaction,
    { store, community, view },
    documents,
  );
  await appendWithdrawals(work, rows);
  const staying = await transaction
    .selectFrom('documents')
    .select('id')
    .where('community', '=', community)
    .where('entry_id', 'in', [...entries])
    .execute();
  return { rows, documents, staying: staying.map(({ id }) => id), drafts };
}

async function findRows(
  transaction: WriteTransaction,
  community: string,
  family: ReadonlySet<string>,
  { document }: WithdrawOptions,
): Promise<ErasedRow[]> {
  const rows = await transaction
    .selectFrom('documents')
    .select(['id', 'entry_id', 'salt', 'kind', 'body'])
    .where('community', '=', community)
    .where(({ eb, or }) => or([eb('id', '=', document), eb('entry_id', 'in', [...family])]))
    .orderBy('id')
    .execute();
  return rows.map(({ entry_id, ...row }) => ({ ...row, entryId: entry_id }));
}

/** @throws {ApiError} `document-unknown` where nothing of that id was ever withdrawn. */
async function findEarlier({ transaction, community, options }: Work): Promise<Erased> {
  const { document } = options;
  const rows = await transaction
    .selectFrom('withdrawals')
    .select('document')
    .where('community', '=', community)
    .where(({ eb, or }) => or([eb('document', '=', document), eb('entry_id', '=', document)]))
    .execute();
  if (rows.length === 0) throw new ApiError('document-unknown', { community, document });
  return { rows: [], documents: rows.map((row) => row.document), staying: [], drafts: 0 };
}

async function appendWithdrawals(
  { store, transaction, ledger, community, options: { by, reason } }: Work,
  rows: readonly ErasedRow[],
): Promise<void> {
  const row = await findCommunityRow(transaction, community);
  const kind: EntryOf<'document-withdrawn'>['kind'] = 'document-withdrawn';
  const on = toJakartaDate(store.clock());
  const recorded = await ledger.append(row, {
    proposals: rows.map(({ id }) => ({ kind, on, payload: { document: id, reason } })),
    recordedBy: by ?? AUTOMATIC,
    verifiedBy: null,
    isWithdrawal: true,
  });
  const at = store.clock().toISOString();
  for (const [index, { id, entryId }] of rows.entries()) {
    await transaction
      .insertInto('withdrawals')
      .values({
        ...{ community, document: id, entry_id: entryId, reason, at, erased: 0 },
        entry_number: recorded[index]?.number ?? 0,
      })
      .execute();
  }
}
