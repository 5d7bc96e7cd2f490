/** How many subjects have which value, by the latest entry about each: reading costs as much as there are values. */
import type { Entry } from '../entry.ts';
import { Histories } from './histories.ts';
import { Counts, type Sign } from './tallies.ts';

export class LatestCounts<Value> {
  readonly #histories = new Histories<Value>();
  readonly #counts = new Counts<Value>();

  add(subject: string, entry: Pick<Entry, 'id' | 'on' | 'at'>, value: Value, sign: Sign): void {
    this.#countLatest(subject, -1);
    this.#histories.add(subject, entry, value, sign);
    this.#countLatest(subject, 1);
  }

  /** Subjects whose latest value it is. */
  of(value: Value): number {
    return this.#counts.of(value);
  }

  /** Each value that is somebody's latest, and of how many. */
  entries(): IterableIterator<[Value, number]> {
    return this.#counts.entries();
  }

  get size(): number {
    return this.#histories.size;
  }

  #countLatest(subject: string, sign: Sign): void {
    const latest = this.#histories.latestOf(subject);
    if (latest !== undefined) this.#counts.add(latest, sign);
  }
}
