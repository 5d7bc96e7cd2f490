/** A median that can take back what it was given. */
import { Counts, type Sign } from './tallies.ts';

export class Median {
  readonly #values = new Counts<number>();
  #known = 0;
  #of = 0;

  /** Undefined where the value is unknown. */
  add(value: number | undefined, sign: Sign): void {
    this.#of += sign;
    if (value === undefined) return;
    this.#known += sign;
    this.#values.add(value, sign);
  }

  get known(): number {
    return this.#known;
  }

  get of(): number {
    return this.#of;
  }

  /** The value in the middle, or the mean of the two in the middle; null where none is known. */
  read(): number | null {
    if (this.#known === 0) return null;
    const sorted = [...this.#values.entries()].sort(([a], [b]) => a - b);
    const at = (position: number): number => {
      let passed = 0;
      for (const [value, count] of sorted) {
        passed += count;
        if (position < passed) return value;
      }
      return 0;
    };
    return (at(Math.floor((this.#known - 1) / 2)) + at(Math.floor(this.#known / 2))) / 2;
  }
}
