/** Lists of counts and sums by a key, in an order that does not depend on the entries. */
import type { KnownRupiah } from '../../contract/impact.schema.ts';
import { type Counts, KnownSum, type Sign } from './tallies.ts';

/** By key. */
export function listCounts<Key extends string | null>(counts: Counts<Key>): [Key, number][] {
  return [...counts.entries()].sort(([a], [b]) => compareKeys(a, b));
}

/** In code-unit order, null last. */
export function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Rupiah per key; how many entries have the key stands in `of`. */
export class KeyedRupiah<Key extends string> {
  readonly #sums = new Map<Key, KnownSum>();

  add(key: Key, amount: number | null, sign: Sign): void {
    const sum = this.#sums.get(key) ?? new KnownSum();
    sum.add(amount, sign);
    if (sum.of === 0) this.#sums.delete(key);
    else this.#sums.set(key, sum);
  }

  list(): { key: Key; count: number; amount: KnownRupiah | null }[] {
    return [...this.#sums]
      .sort(([a], [b]) => compareKeys(a, b))
      .map(([key, sum]) => ({ key, count: sum.of, amount: sum.readRupiah() }));
  }
}
