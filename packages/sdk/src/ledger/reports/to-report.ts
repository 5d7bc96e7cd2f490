/**
 * `data/reports/<period>.json`: a month or a year as it is handed in. With the cash book at hand, public or not, dues and
 * money are counted too: the public file and the operators' own report are made by the same function.
 */
import type { Missing, Report, ReportPart } from '../../contract/reports.schema.ts';
import type { Entry, EntryKind, EntryOf } from '../entry.ts';
import { findGroup } from '../figures/indicator-figures.ts';
import { KnownSum, PeopleSum } from '../figures/tallies.ts';
import type { LedgerView } from '../ledger-view.ts';
import { type Documents, findDocument } from '../read-models/documents.ts';
import { countActivities, countMeetings } from './count-activities.ts';
import { countMembers } from './count-members.ts';
import { countDues, countMoney } from './count-money.ts';
import { readDatedEntries } from './dated-entries.ts';
import { listSignatures, type PartSource } from './list-signatures.ts';
import { toPlace } from './period.ts';

export interface ReportOptions {
  /** Without it dues and money are null. */
  readonly cashBook?: { readonly community: string; readonly view: LedgerView } | undefined;
}

/**
 * @param period `YYYY-MM` or `YYYY`.
 * @example
 * toReport(createLedgerView(entries), documents, '2025-06').whole.meetings.held;
 */
export function toReport(
  view: LedgerView,
  documents: Documents,
  period: string,
  { cashBook }: ReportOptions = {},
): Report {
  const source = { view, documents, period, book: cashBook?.view };
  const inPeriod = readDatedEntries(view).in(period);
  return {
    community: view.all()[0]?.community ?? '',
    period,
    cashBook: cashBook ? { community: cashBook.community, size: cashBook.view.size } : null,
    whole: {
      ...toPart({ ...source, group: undefined }),
      purchases: countPurchases(ofKind(inPeriod, 'purchase-made')),
      distributions: countDistributions(ofKind(inPeriod, 'distribution-delivered')),
    },
    groups: view
      .effective('group-formed')
      .filter(({ on }) => toPlace(on, period) !== 'after')
      .map((formed) => ({
        group: formed.id,
        entry: view.numberOf(formed.id) ?? 0,
        name: findDocument(formed, 'profile', documents)?.body.name ?? null,
        ...{ area: formed.area, companions: formed.companions },
        ...countMembers(formed, ofKind(inPeriod, 'meeting-held')),
        ...toPart({ ...source, group: formed.id }),
      })),
  };
}

function toPart(source: PartSource): ReportPart {
  const { view, period, book, group } = source;
  const dated = readDatedEntries(view);
  const ofGroup = (all: readonly Entry[]): readonly Entry[] =>
    group === undefined ? all : all.filter((entry) => findGroup(entry) === group);
  const entries = ofGroup(dated.in(period));
  const counted = {
    activities: countActivities(ofKind(entries, 'activity-held')),
    meetings: countMeetings(ofKind(entries, 'meeting-held')),
    dues: book ? countDues(book, period, group) : null,
    money: book ? countMoney(book, period, group) : null,
    awards: ofKind(entries, 'award-won').map((award) => toAward(award, view)),
    signatures: listSignatures(source),
    undated: ofGroup(dated.perhapsIn(period)).length,
  };
  return { ...counted, missing: listMissing(counted) };
}

function toAward(
  { id, winner, level, place, prize }: EntryOf<'award-won'>,
  view: LedgerView,
): ReportPart['awards'][number] {
  return { entry: view.numberOf(id) ?? 0, winner, level, place, prize };
}

function listMissing({
  money,
  meetings: { held, attendance },
  signatures,
  undated,
}: Omit<ReportPart, 'missing'>): Missing[] {
  const isTold = signatures.some(({ problems, plans }) => problems !== null || plans !== null);
  const found: readonly (readonly [Missing, boolean])[] = [
    ['cash-book', money === null],
    ['cash-dates', money !== null && money.undated > 0],
    ['attendance', (attendance?.known ?? 0) < held],
    ['dates', undated > 0],
    ['sign-off', signatures.length === 0],
    ['problems-and-plans', signatures.length > 0 && !isTold],
  ];
  return found.filter(([, isMissing]) => isMissing).map(([missing]) => missing);
}

function countPurchases(
  purchases: readonly EntryOf<'purchase-made'>[],
): Report['whole']['purchases'] {
  const spent = new KnownSum();
  for (const { amount } of purchases) spent.add(amount, 1);
  return { count: purchases.length, spent: spent.readRupiah() };
}

function countDistributions(
  distributions: readonly EntryOf<'distribution-delivered'>[],
): Report['whole']['distributions'] {
  const people = new PeopleSum();
  for (const delivered of distributions) people.add(delivered.people, 1);
  return { count: distributions.length, beneficiaries: people.read() };
}

function ofKind<Kind extends EntryKind>(entries: readonly Entry[], kind: Kind): EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
}
