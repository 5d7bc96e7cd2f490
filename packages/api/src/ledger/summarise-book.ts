// What a hidden book lets out: sums over at least five households or members, recorded in its community's own ledger
// like everything else there.
import {
  type AggregateHeldBack,
  canonicalJson,
  ENVELOPE,
  type EntryOf,
  type LedgerView,
  type ProposedAggregates,
  type ProposedSolidarity,
  proposeAggregates,
  proposeSolidarity,
} from '@circunomy/sdk/ledger';
import type { Proposal } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { findActiveOperator } from '../operators/find-operator.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { type LedgerWriter, writeLedger } from './append-entries.ts';
import { toBook } from './books.ts';
import { type Draft, insertDraft, listDrafts } from './drafts.ts';
import { loadView } from './ledger-memories.ts';
import { findCommunityRow } from './load-community-state.ts';
import type { RecordedEntry } from './recording.ts';
import { toJakartaDate } from './rules/jakarta-date.ts';
import { listReadings } from './rules/readings.ts';
import { ensureWitnesses } from './witnesses.ts';

export interface SummariseOptions {
  /** `YYYY-MM` or `YYYY`; of a solidarity fund's book a year that is over. */
  readonly period: string;
  /** Of a household book: its parts, beside the whole. */
  readonly by: 'area' | 'category';
  /** The operator of the community who records; undefined to record nothing and only see what would be. */
  readonly recordedBy: string | undefined;
  /** Undefined: the proposals wait as drafts. Null where the community has a single operator. */
  readonly verifiedBy: string | null | undefined;
}

export type SummaryHeldBack = AggregateHeldBack | ProposedSolidarity['heldBack'][number];

export interface Summary {
  /** The community in whose ledger it is recorded. */
  readonly community: string;
  /** Proposed now; those of an earlier run are not among them. */
  readonly proposals: readonly Proposal[];
  /** How many of an earlier run are recorded, or wait as drafts. */
  readonly repeated: number;
  /** What stays in the book, and why; never how much of it. */
  readonly heldBack: readonly SummaryHeldBack[];
  readonly entries: readonly RecordedEntry[];
  /** Ids of the drafts that were made. */
  readonly drafts: readonly string[];
}

/**
 * In one transaction, so that running it twice at once records nothing twice.
 *
 * @throws {ApiError} `community-unknown`, `book-not-summarised`, `year-not-over`, and as `recordEntries`.
 * @example
 * await summariseBook(store, 'rumah-tangga', { period: '2025', by: 'area', recordedBy, verifiedBy });
 */
export async function summariseBook(
  store: Store,
  book: string,
  options: SummariseOptions,
): Promise<Summary> {
  const { of } = await findSummarised(store, book, options);
  return writeLedger(store, of, async (transaction, ledger) => {
    const view = await loadView(store, of, transaction);
    const drafted = await listDrafts({ database: transaction }, of);
    const source = { view, drafted, book: await loadView(store, book, transaction) };
    const { proposals: all, heldBack } = propose(source, options);
    const proposals = all.filter((proposal) => !isKnown(proposal, view, drafted));
    const made = await record({ store, transaction, ledger, community: of }, proposals, options);
    const repeated = all.length - proposals.length;
    return { community: of, proposals, repeated, heldBack, ...made };
  });
}

async function findSummarised(
  store: Store,
  slug: string,
  { period }: SummariseOptions,
): Promise<{ readonly of: string }> {
  const book = toBook(await findCommunityRow(store.database, slug));
  if (!book || book.holds === 'cash') throw new ApiError('book-not-summarised', { book: slug });
  const isOver = period < toJakartaDate(store.clock()).slice(0, 4);
  if (book.holds === 'solidarity' && !(isOver && period.length === 4)) {
    throw new ApiError('year-not-over', { book: slug, period });
  }
  return book;
}

interface Source {
  /** The community's own ledger. */
  readonly view: LedgerView;
  readonly drafted: readonly Draft[];
  readonly book: LedgerView;
}

function propose(
  { view, drafted, book }: Source,
  { period, by }: SummariseOptions,
): { readonly proposals: readonly Proposal[]; readonly heldBack: readonly SummaryHeldBack[] } {
  const [opening] = book.effective('community-opened');
  const proposed: ProposedAggregates | ProposedSolidarity =
    opening?.book?.holds === 'solidarity'
      ? proposeSolidarity(book, period)
      : proposeAggregates(book, { period, by, recorded: listReported(view, drafted) });
  return {
    proposals: proposed.proposals.map(
      ({ kind, on, ...payload }): Proposal => ({ kind, on, payload }),
    ),
    heldBack: proposed.heldBack,
  };
}

type Reported = EntryOf<'indicator-reported'>;

/** What was public once may be subtracted for ever, also after a correction; a draft is about to be public. */
function listReported(view: LedgerView, drafted: readonly Draft[]): Reported[] {
  const told = listReadings('indicator-reported', view);
  const waiting = drafted.filter(({ proposal }) => proposal.kind === 'indicator-reported');
  return [
    ...told.map(({ says, at }) => ({ ...says, at })),
    ...waiting.map(({ proposal, at }) => ({ ...(proposal.payload as unknown as Reported), at })),
  ];
}

/** The same figure, as the ledger reads today, or waiting for a second pair of eyes. */
function isKnown(
  { kind, on, payload }: Proposal,
  view: LedgerView,
  drafted: readonly Draft[],
): boolean {
  const text = canonicalJson({ kind, on, payload });
  const known = view.effective(kind as 'indicator-reported').map((entry) => {
    const facts = Object.entries(entry).filter(([name]) => !isOfEnvelope(name));
    return canonicalJson({ kind, on: entry.on, payload: Object.fromEntries(facts) });
  });
  const waiting = drafted.map(({ proposal }) =>
    canonicalJson({ kind: proposal.kind, on: proposal.on, payload: proposal.payload }),
  );
  return [...known, ...waiting].includes(text);
}

function isOfEnvelope(name: string): boolean {
  return (ENVELOPE as readonly string[]).includes(name);
}

interface Recording {
  readonly store: Store;
  readonly transaction: WriteTransaction;
  readonly ledger: LedgerWriter;
  readonly community: string;
}

async function record(
  { store, transaction, ledger, community }: Recording,
  proposals: readonly Proposal[],
  { recordedBy, verifiedBy }: SummariseOptions,
): Promise<Pick<Summary, 'entries' | 'drafts'>> {
  if (recordedBy === undefined || proposals.length === 0) return { entries: [], drafts: [] };
  const row = await findCommunityRow(transaction, community);
  await findActiveOperator(transaction, community, recordedBy);
  if (verifiedBy !== undefined) {
    await ensureWitnesses(transaction, row, { recordedBy, verifiedBy });
    const entries = await ledger.append(row, { proposals, recordedBy, verifiedBy });
    return { entries, drafts: [] };
  }
  const built = await ledger.check(row, { proposals, recordedBy, verifiedBy: null });
  const at = store.clock().toISOString();
  for (const [index, proposal] of proposals.entries()) {
    const id = built[index]?.entry.id ?? '';
    await insertDraft(transaction, community, { id, proposal, recordedBy, at });
  }
  return { entries: [], drafts: built.map(({ entry }) => entry.id) };
}
