// The one way into a ledger: checked, hashed, stored and signed in the caller's transaction, all or nothing.
import {
  type LedgerView,
  type SignerKey,
  signNextCheckpoint,
  toBase64,
} from '@circunomy/sdk/ledger';
import { type Selectable, sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import { type AreaRegister, loadAreaRegister } from '../areas/index.ts';
import { markDue } from '../kept-files/due.ts';
import { ensureContinuesHistory, noteNextCheckpoint } from '../keys/signed-history.ts';
import { lockSigning } from '../keys/signing-lock.ts';
import { ensureRecordsHere } from '../move/moved.ts';
import { tell } from '../operating/signals.ts';
import { compileOnce } from '../storage/compiled-query.ts';
import { readSignerKey } from '../storage/key-file.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { CommunitiesTable } from '../storage/tables.ts';
import { type BatchContext, checkBatch } from './batch-check.ts';
import { findBookRows, parseStoredProfile } from './books.ts';
import { hashLeaf } from './hash-leaf.ts';
import { insertRows } from './insert-rows.ts';
import {
  forgetLedger,
  isLedgerKnown,
  loadLedger,
  loadView,
  prepareLedger,
} from './ledger-memories.ts';
import type { LedgerMemory, StoredCheckpoint } from './ledger-memory.ts';
import type { BuiltEntry } from './proposal-check.ts';
import type { RecordedEntry, Witnesses } from './recording.ts';
import { toJakartaDate } from './rules/jakarta-date.ts';
import { findUntouchedLedger } from './untouched-ledger.ts';

const INTERNAL = 500;

export interface Batch extends Witnesses {
  readonly proposals: readonly unknown[];
  /** JSON path of the proposal at an index, for faults. */
  readonly toPath?: (index: number) => string;
  readonly isOpening?: boolean;
  /** The key to which the batch's last entry hands the ledger over. */
  readonly successor?: SignerKey;
  readonly isWithdrawal?: boolean;
}

export interface LedgerWriter {
  append(row: Selectable<CommunitiesTable>, batch: Batch): Promise<readonly RecordedEntry[]>;
  /** Everything that `append` would check, recording nothing. */
  check(row: Selectable<CommunitiesTable>, batch: Batch): Promise<readonly BuiltEntry[]>;
}

/** Opens a write on a community's ledger; what `work` throws undoes everything, in memory too. */
export async function writeLedger<Result>(
  store: Store,
  community: string,
  work: (transaction: WriteTransaction, ledger: LedgerWriter) => Promise<Result>,
): Promise<Result> {
  // Read before the transaction: the first reading takes a third of a second.
  const areas = await loadAreaRegister();
  await prepareLedgers(store, community);
  const touched = new Set<string>();
  let settle: (() => void) | undefined;
  let unlock: (() => void) | undefined;
  try {
    const result = await store.write((transaction) =>
      work(transaction, {
        append: async (row, batch) => {
          unlock ??= await lockSigning(store);
          touched.add(row.slug);
          const appended = await appendEntries({ store, transaction, areas, row, batch });
          settle = appended.settle;
          return appended.recorded;
        },
        check: async (row, batch) =>
          (await buildBatch({ store, transaction, areas, row, batch, isTrial: true })).built,
      }),
    );
    settle?.();
    markDue(store, community);
    return result;
  } catch (error) {
    // Refusals are thrown before anything is added to the memory; after anything else it may hold what was undone.
    const isRefusal = !settle && error instanceof ApiError && error.status < INTERNAL;
    if (!isRefusal) for (const slug of touched) forgetLedger(store, slug);
    throw error;
  } finally {
    unlock?.();
  }
}

/** Reading a long ledger inside the transaction would lock out every other writer for as long. */
async function prepareLedgers(store: Store, community: string): Promise<void> {
  const { database } = store;
  if (isLedgerKnown(store, community)) return prepareLedger(store, community);
  const row = await database
    .selectFrom('communities')
    .select('book_of')
    .where('slug', '=', community)
    .executeTakeFirst();
  if (!row) return;
  await prepareLedger(store, community);
  if (row.book_of !== null) await loadLedger(store, row.book_of, database);
  else
    for (const { slug } of await findBookRows(database, community))
      await loadLedger(store, slug, database);
}

interface Parts {
  readonly store: Store;
  readonly transaction: WriteTransaction;
  readonly areas: AreaRegister;
  readonly row: Selectable<CommunitiesTable>;
  readonly batch: Batch;
  readonly isTrial?: boolean;
}

interface Appended {
  readonly recorded: readonly RecordedEntry[];
  /** To be called once the transaction is committed. */
  readonly settle: () => void;
}

async function appendEntries(parts: Parts): Promise<Appended> {
  const { store, transaction, row, batch } = parts;
  const { memory, ledger, built } = await buildBatch(parts);
  const signer = readSignerKey(store.directory, row.slug, row.verifier_key);
  ensureContinuesHistory(store.directory, memory);
  const first = memory.size + 1;
  const signing = { memory, signer, row, successor: batch.successor };
  const checkpoint =
    built.length > 0 ? await appendBuilt({ ...signing, built, transaction }) : undefined;
  return {
    recorded: built.map(({ entry }, index) => ({ id: entry.id, number: first + index })),
    settle: () => {
      memory.keepView(ledger);
      if (checkpoint) noteNextCheckpoint(store.directory, memory, checkpoint);
      if (built.length > 0) tell('appended', built.length);
    },
  };
}

interface CheckedBatch {
  readonly memory: LedgerMemory;
  /** With the batch's entries at its end. */
  readonly ledger: LedgerView;
  readonly built: readonly BuiltEntry[];
}

async function buildBatch(parts: Parts): Promise<CheckedBatch> {
  const { store, transaction, row, batch } = parts;
  ensureRecordsHere(row);
  const { memory, ...related } = await readStanding(store, row, transaction);
  const ledger = memory.takeView();
  try {
    const built = checkBatch(batch.proposals, { ...toBatchContext(parts, ledger), ...related });
    if (ledger.size === memory.size) memory.keepView(ledger);
    else if (parts.isTrial) memory.dropView();
    return { memory, ledger, built };
  } catch (error) {
    // A refusal that added nothing spares the next batch the reading of the whole ledger.
    if (ledger.size === memory.size) memory.keepView(ledger);
    else memory.dropView();
    throw error;
  }
}

function toBatchContext(
  { store, areas, row, batch, isTrial = false }: Parts,
  ledger: LedgerView,
): BatchContext {
  return {
    ...{ ledger, areas, isTrial },
    envelope: { ...batch, community: row.slug, at: nextInstant(store, ledger) },
    toPath: batch.toPath ?? ((index) => `$[${index}]`),
    isOpening: batch.isOpening ?? false,
    isRotation: batch.successor !== undefined,
    isWithdrawal: batch.isWithdrawal ?? false,
    gate: {
      today: toJakartaDate(store.clock()),
      fictional: parseStoredProfile(row.profile).fictional,
    },
  };
}

interface Related {
  readonly parent?: LedgerView;
  readonly books?: readonly LedgerView[];
}

async function readStanding(
  store: Store,
  row: Selectable<CommunitiesTable>,
  transaction: WriteTransaction,
): Promise<Related & { readonly memory: LedgerMemory }> {
  const untouched = await findUntouchedLedger(store, row, transaction);
  if (untouched) return { memory: untouched };
  const memory = await loadLedger(store, row.slug, transaction);
  await ensureNothingUnsigned(memory, transaction);
  return { memory, ...(await readRelated(store, row, transaction)) };
}

/** What a book stands on, the groups and meetings of its community; and the books that stand on this ledger. */
async function readRelated(
  store: Store,
  { slug, book_of }: Selectable<CommunitiesTable>,
  transaction: WriteTransaction,
): Promise<Related> {
  if (book_of !== null) return { parent: await loadView(store, book_of, transaction) };
  const rows = await findBookRows(transaction, slug);
  const books: LedgerView[] = [];
  for (const book of rows) books.push(await loadView(store, book.slug, transaction));
  return { books };
}

/** The clock may be set back; the ledger's time never goes back. */
function nextInstant(store: Store, ledger: LedgerView): string {
  const now = store.clock().toISOString();
  return ledger.asOf !== null && ledger.asOf > now ? ledger.asOf : now;
}

const readLastIndex = compileOnce((database, community: string) =>
  database
    .selectFrom('entries')
    .select('entry_index')
    .where('community', '=', community)
    .orderBy('entry_index', 'desc')
    .limit(sql.lit(1)),
);

/** @throws {ApiError} `ledger-changed` where entries were put into the database that nobody signed. */
async function ensureNothingUnsigned(
  memory: LedgerMemory,
  transaction: WriteTransaction,
): Promise<void> {
  const [newest] = await readLastIndex(transaction, memory.community);
  const size = newest ? newest.entry_index + 1 : 0;
  if (size === memory.size) return;
  const number = Math.min(size, memory.size) + 1;
  throw new ApiError('ledger-changed', { community: memory.community, entries: `#${number}` });
}

interface Signing {
  readonly memory: LedgerMemory;
  readonly signer: SignerKey;
  readonly successor: SignerKey | undefined;
  readonly row: Selectable<CommunitiesTable>;
}

interface BuiltParts extends Signing {
  readonly built: readonly BuiltEntry[];
  readonly transaction: WriteTransaction;
}

async function appendBuilt({
  built,
  transaction,
  ...signing
}: BuiltParts): Promise<StoredCheckpoint> {
  const { memory, row } = signing;
  const first = memory.size;
  const leaves = built.map(({ body }) => hashLeaf(body));
  for (const [at, { entry, body }] of built.entries()) {
    memory.add({ entry, body, leaf: leaves[at] ?? new Uint8Array() });
  }
  const checkpoint = signLedger(signing);
  await insertRows(transaction, { community: row.slug, first, built, leaves, checkpoint });
  return checkpoint;
}

function signLedger({ memory, signer, successor, row }: Signing): StoredCheckpoint {
  const { origin, verifier_key } = row;
  const { log, size } = memory;
  const previous = memory.readNewestCheckpoint(verifier_key, origin);
  const note = signNextCheckpoint(log, {
    ...{ origin, signer, previous },
    ...(successor && { successor }),
  });
  const root = log.root();
  const checkpoint = { size, root: toBase64(root), note };
  memory.addCheckpoint(checkpoint);
  memory.keepVerified(note, { origin, size, root });
  return checkpoint;
}
