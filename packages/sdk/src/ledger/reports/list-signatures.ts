/** Who handed a report in, what they told, and what came after they had signed. */
import type { ReportPart } from '../../contract/reports.schema.ts';
import type { EntryOf } from '../entry.ts';
import { findGroup } from '../figures/indicator-figures.ts';
import type { LedgerView } from '../ledger-view.ts';
import { type Documents, findDocument } from '../read-models/documents.ts';
import { readDatedEntries, type Touch } from './dated-entries.ts';

type Signature = ReportPart['signatures'][number];

export interface PartSource {
  readonly view: LedgerView;
  readonly documents: Documents;
  readonly book: LedgerView | undefined;
  readonly period: string;
  /** Undefined for the report of the whole community. */
  readonly group: string | undefined;
}

export function listSignatures(source: PartSource): Signature[] {
  const { view, documents, book, period, group } = source;
  return view
    .effective('report-signed')
    .filter((signed) => signed.period === period && signed.group === group)
    .map((signed): Signature => {
      const number = view.numberOf(signed.id) ?? 0;
      const told = findDocument(signed, 'report', documents)?.body;
      const after = readDatedEntries(view)
        .touchesIn(period)
        .filter((one) => one.number > number);
      const inBook = book && readDatedEntries(book).touchesIn(period).filter(isAfter(signed));
      return {
        entry: number,
        ...{ on: signed.on, at: signed.at, to: [...signed.to] },
        ...{ recordedBy: signed.recordedBy, verifiedBy: signed.verifiedBy },
        problems: told?.problems ?? null,
        plans: told?.plans ?? null,
        later: {
          entries: countEntries(after, group),
          cashBook: inBook ? countEntries(inBook, group) : null,
        },
      };
    })
    .sort((a, b) => a.entry - b.entry);
}

/** The two ledgers have no numbers in common; their clock is the same. */
function isAfter({ at }: EntryOf<'report-signed'>): (touch: Touch) => boolean {
  return (touch) => touch.at > at;
}

/** An entry that was recorded late and then corrected is one. */
function countEntries(touches: readonly Touch[], group: string | undefined): number {
  const ofGroup = touches.filter(({ entry }) => group === undefined || findGroup(entry) === group);
  return new Set(ofGroup.map(({ entry }) => entry.id)).size;
}
