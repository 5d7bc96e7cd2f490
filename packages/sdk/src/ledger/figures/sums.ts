/** Sums that keep what is unknown apart: rupiah over known amounts, people as ranges, goods per unit. */
import type { KnownRupiah } from '../../contract/impact.schema.ts';
import type { People, Quantity } from '../../contract/values.schema.ts';

/** Null without entries or where not one amount is known: unknown is never 0. */
export function sumRupiah(amounts: readonly (number | null)[]): KnownRupiah | null {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return null;
  return {
    rupiah: known.reduce((sum, amount) => sum + amount, 0),
    known: known.length,
    of: amounts.length,
  };
}

/** Adds minima and maxima; null where not one range is known. */
export function sumPeople(ranges: readonly (People | null)[]): People | null {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, range) => ({ min: sum.min + range.min, max: sum.max + range.max }));
}

/** One line per unit, in the order in which the units first occur. */
export function sumQuantities(quantities: readonly (Quantity | null)[]): Quantity[] {
  const byUnit = new Map<string, number>();
  for (const quantity of quantities) {
    if (quantity) byUnit.set(quantity.unit, (byUnit.get(quantity.unit) ?? 0) + quantity.quantity);
  }
  return [...byUnit].map(([unit, quantity]) => ({ unit, quantity }));
}

/** Null where not one count is known. */
export function sumCounts(
  counts: readonly (number | null)[],
): { count: number; known: number; of: number } | null {
  const known = counts.filter((count) => count !== null);
  if (known.length === 0) return null;
  return {
    count: known.reduce((sum, count) => sum + count, 0),
    known: known.length,
    of: counts.length,
  };
}

/** A share rounded to six decimals, so that every engine prints the same figure. */
export function toShare(part: number, whole: number): number {
  return Math.round((part / whole) * 1_000_000) / 1_000_000;
}
