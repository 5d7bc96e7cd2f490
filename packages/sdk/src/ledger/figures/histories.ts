/**
 * What the latest entry says about each subject, and what came before it. Entries can be taken back in any order, and
 * the order in which they come does not matter.
 */
import type { Entry } from '../entry.ts';
import { toDays } from './partial-days.ts';
import type { Sign } from './tallies.ts';

type Dated = Pick<Entry, 'id' | 'on' | 'at'>;

/** What somebody found on a day. */
export interface Found<Value> extends Dated {
  readonly value: Value;
}

/**
 * By day; a month or a year stands at its first day, and what has no date before everything else. Of one day, by the
 * instant of recording; ids settle what was recorded in the same instant.
 */
function isBefore(a: Dated, b: Dated): boolean {
  const [mine, theirs] = [a.on ?? '', b.on ?? ''].map((on) => (on === '' ? '' : toDays(on).first));
  if (mine !== theirs) return (mine ?? '') < (theirs ?? '');
  return a.at === b.at ? a.id < b.id : a.at < b.at;
}

export class Histories<Value> {
  readonly #histories = new Map<string, Found<Value>[]>();

  get size(): number {
    return this.#histories.size;
  }

  add(subject: string, { id, on, at }: Dated, value: Value, sign: Sign): void {
    const history = this.#histories.get(subject) ?? [];
    const found = { id, on, at, value };
    const place = toPlace(history, found);
    if (sign === 1) history.splice(place, 0, found);
    else history.splice(place, 1);
    if (history.length === 0) this.#histories.delete(subject);
    else this.#histories.set(subject, history);
  }

  /** The earliest first; empty where nothing is known of the subject. */
  of(subject: string): readonly Found<Value>[] {
    return this.#histories.get(subject) ?? [];
  }

  latestOf(subject: string): Value | undefined {
    return this.#histories.get(subject)?.at(-1)?.value;
  }

  subjects(): IterableIterator<string> {
    return this.#histories.keys();
  }
}

/** Where it stands, or belongs. */
function toPlace<Value>(history: readonly Found<Value>[], found: Found<Value>): number {
  let [low, high] = [0, history.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = history[middle];
    if (there && isBefore(there, found)) low = middle + 1;
    else high = middle;
  }
  return low;
}
