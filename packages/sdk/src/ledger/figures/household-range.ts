/** Households that several entries name: at least the largest number, at most all of them together. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { Counts, KnownSum, type Sign } from './tallies.ts';

export class HouseholdRange {
  readonly #numbers = new Counts<number>();
  readonly #sum = new KnownSum();

  add(households: number | null, sign: Sign): void {
    this.#sum.add(households, sign);
    if (households !== null) this.#numbers.add(households, sign);
  }

  /** Entries that could have said how many. */
  get of(): number {
    return this.#sum.of;
  }

  /** Null where not one number is known. */
  read(): IndicatorValues['households'] {
    const { sum, known, of } = this.#sum;
    if (known === 0) return null;
    let min = 0;
    for (const [households] of this.#numbers.entries()) min = Math.max(min, households);
    return { min, max: sum, known, of };
  }
}
