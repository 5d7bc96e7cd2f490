/** A ledger by month and year, read through once: a report of each month would otherwise read all of it again. */
import type { Entry, EntryKind, EntryOf } from '../entry.ts';
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
  readonly #view: LedgerView;
  readonly #in = new Map<string, Entry[]>();
  readonly #corrections = new Map<string, Touch[]>();
  /** By year, and under the empty text those without any date. */
  readonly #coarse = new Map<string, Entry[]>();
  #size = 0;

  constructor(view: LedgerView) {
    this.#view = view;
  }

  /** False where an entry that was read reads otherwise now: then all must be read again. */
  catchUp(): boolean {
    const all = this.#view.all();
    const isFirst = this.#size === 0;
    for (let index = this.#size; index < all.length; index += 1) {
      const entry = all[index];
      if (!entry) continue;
      if (entry.kind !== 'entry-corrected') this.#add(entry);
      else if (isFirst) this.#addCorrection(entry, index + 1);
      else return false;
    }
    this.#size = all.length;
    return true;
  }

  get periods(): readonly string[] {
    return [...this.#in.keys()].sort();
  }

  in(period: string): readonly Entry[] {
    return this.#in.get(period) ?? [];
  }

  touchesIn(period: string): readonly Touch[] {
    const recorded = this.in(period).map((entry): Touch => {
      return { number: this.#view.numberOf(entry.id) ?? 0, at: entry.at, entry };
    });
    return [...recorded, ...(this.#corrections.get(period) ?? [])];
  }

  perhapsIn(period: string): readonly Entry[] {
    const undated = this.#coarse.get('') ?? [];
    if (period.length === YEAR) return undated;
    return [...undated, ...(this.#coarse.get(period.slice(0, YEAR)) ?? [])];
  }

  #add(recorded: Entry): void {
    if (ADMINISTRATION.includes(recorded.kind)) return;
    const isAsRecorded = this.#view.correctionsOf(recorded.id).length === 0;
    const today = isAsRecorded ? recorded : this.#view.effectiveById(recorded.id);
    if (!today) return;
    const { on } = today;
    if (on === null || on.length <= YEAR) push(this.#coarse, on ?? '', today);
    for (const period of toPeriods(on)) push(this.#in, period, today);
  }

  #addCorrection({ corrects, at }: EntryOf<'entry-corrected'>, number: number): void {
    const subject = this.#view.subjectOf(corrects);
    const first = this.#view.recordedById(subject);
    if (!first || ADMINISTRATION.includes(first.kind)) return;
    const entry = this.#view.effectiveById(subject) ?? first;
    for (const period of new Set([...toPeriods(first.on), ...toPeriods(entry.on)])) {
      push(this.#corrections, period, { number, at, entry });
    }
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const known = new WeakMap<LedgerView, Dated>();

/** Costs what the ledger grew by since it was asked before, unless a correction is among that. */
export function readDatedEntries(view: LedgerView): DatedEntries {
  const earlier = known.get(view);
  if (earlier?.catchUp()) return earlier;
  const fresh = new Dated(view);
  fresh.catchUp();
  known.set(view, fresh);
  return fresh;
}
