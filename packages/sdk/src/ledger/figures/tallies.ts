/**
 * Running sums that can take back what they were given, so that a correction costs no more than an entry.
 * What is unknown stays apart from 0. `sign` is 1 to count a value and −1 to take it back.
 */
import type { KnownRupiah } from '../../contract/impact.schema.ts';
import type { People, Quantity } from '../../contract/values.schema.ts';

export type Sign = 1 | -1;

/** How often each value was given; reading lists those still there. */
export class Counts<Key> {
  readonly #counts = new Map<Key, number>();

  /** How often the key is there afterwards. */
  add(key: Key, sign: Sign): number {
    const count = (this.#counts.get(key) ?? 0) + sign;
    if (count === 0) this.#counts.delete(key);
    else this.#counts.set(key, count);
    return count;
  }

  of(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }

  get size(): number {
    return this.#counts.size;
  }

  entries(): IterableIterator<[Key, number]> {
    return this.#counts.entries();
  }
}

/** Numbers of which some are unknown. */
export class KnownSum {
  sum = 0;
  known = 0;
  of = 0;

  add(value: number | null, sign: Sign): void {
    this.of += sign;
    if (value === null) return;
    this.known += sign;
    this.sum += sign * value;
  }

  /** Null where not one value is known: unknown is never 0. */
  readRupiah(): KnownRupiah | null {
    return this.known === 0 ? null : { rupiah: this.sum, known: this.known, of: this.of };
  }

  /** Null where not one value is known. */
  readCount(): { count: number; known: number; of: number } | null {
    return this.known === 0 ? null : { count: this.sum, known: this.known, of: this.of };
  }
}

/** Ranges of people: minima and maxima add up. */
export class PeopleSum {
  readonly #min = new KnownSum();
  readonly #max = new KnownSum();

  add(people: People | null, sign: Sign): void {
    this.#min.add(people?.min ?? null, sign);
    this.#max.add(people?.max ?? null, sign);
  }

  /** Null where not one range is known. */
  read(): People | null {
    return this.#min.known === 0 ? null : { min: this.#min.sum, max: this.#max.sum };
  }
}

/** Goods per unit; different units are never added together. */
export class QuantitySums {
  readonly #sums = new Map<string, KnownSum>();

  add(quantity: Quantity | null, sign: Sign): void {
    if (!quantity) return;
    const sum = this.#sums.get(quantity.unit) ?? new KnownSum();
    sum.add(quantity.quantity, sign);
    if (sum.known === 0) this.#sums.delete(quantity.unit);
    else this.#sums.set(quantity.unit, sum);
  }

  /** By unit in code-unit order, so that the order of entries does not matter. */
  read(): Quantity[] {
    return [...this.#sums]
      .map(([unit, { sum }]) => ({ unit, quantity: sum }))
      .sort((a, b) => (a.unit < b.unit ? -1 : 1));
  }
}

/** A share rounded to six decimals, so that every engine prints the same figure. */
export function toShare(part: number, whole: number): number {
  return Math.round((part / whole) * 1_000_000) / 1_000_000;
}
