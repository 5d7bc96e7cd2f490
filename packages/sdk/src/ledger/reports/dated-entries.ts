/** A ledger by month and year, read through once: a report of each month would otherwise read all of it again. */
import type { Entry, EntryKind } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';
import { toPeriods } from './period.ts';

/** An entry that was recorded or corrected. */
export interface Touch {
  /** Of the entry itself, or of its correction. */
  readonly number: number;
  readonly at: string;
  /** The entry as it reads today, or as it was recorded where it was taken back. */
  readonly entry: Entry;
}

export interface DatedEntries {
  /** Every month and year in which something is dated. */
  readonly periods: readonly string[];
  /** As they read today, in the order of their recording. */
  in(period: string): readonly Entry[];
  /** What is dated there, or was when it was recorded, each time that somebody wrote about it. */
  touchesIn(period: string): readonly Touch[];
  /** Entries without a date, and those of which only the year of this month is known. */
  perhapsIn(period: string): readonly Entry[];
}

/** They keep the ledger, and tell nothing that happened. */
const ADMINISTRATION: readonly EntryKind[] = [
  'community-opened',
  'key-rotated',
  'document-withdrawn',
  'report-signed',
];

const YEAR = 4;

class Dated implements DatedEntries {
  readonly #in = new Map<string, Entry[]>();
  readonly #touches = new Map<string, Touch[]>();
  /** By year, and under the empty text those without any date. */
  readonly #coarse = new Map<string, Entry[]>();

  constructor(view: LedgerView) {
    for (const [index, recorded] of view.all().entries()) this.#add(view, recorded, index + 1);
  }

  get periods(): readonly string[] {
    return [...this.#in.keys()].sort();
  }

  in(period: string): readonly Entry[] {
    return this.#in.get(period) ?? [];
  }

  touchesIn(period: string): readonly Touch[] {
    return this.#touches.get(period) ?? [];
  }

  perhapsIn(period: string): readonly Entry[] {
    const undated = this.#coarse.get('') ?? [];
    if (period.length === YEAR) return undated;
    return [...undated, ...(this.#coarse.get(period.slice(0, YEAR)) ?? [])];
  }

  #add(view: LedgerView, recorded: Entry, number: number): void {
    const isCorrection = recorded.kind === 'entry-corrected';
    const subject = isCorrection ? view.subjectOf(recorded.corrects) : recorded.id;
    const first = view.recordedById(subject);
    if (!first || ADMINISTRATION.includes(first.kind)) return;
    const today = view.effectiveById(subject);
    const entry = today ?? first;
    for (const period of new Set([...toPeriods(first.on), ...toPeriods(entry.on)])) {
      push(this.#touches, period, { number, at: recorded.at, entry });
    }
    if (isCorrection || !today) return;
    for (const period of toPeriods(today.on)) push(this.#in, period, today);
    if ((today.on ?? '').length <= YEAR) push(this.#coarse, today.on ?? '', today);
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const known = new WeakMap<LedgerView, { readonly size: number; readonly dated: DatedEntries }>();

export function readDatedEntries(view: LedgerView): DatedEntries {
  const earlier = known.get(view);
  if (earlier?.size === view.size) return earlier.dated;
  const dated = new Dated(view);
  known.set(view, { size: view.size, dated });
  return dated;
}
