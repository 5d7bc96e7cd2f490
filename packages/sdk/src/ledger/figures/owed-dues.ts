/** What a collection of dues should have brought, and what is still owed of it: arrears that name its meeting settle it. */
import type { EntryOf } from '../entry.ts';

type DuesPaid = EntryOf<'dues-paid'>;

export interface OwedDues {
  /** Rupiah; null where no dues were agreed. */
  readonly expected: number | null;
  readonly unpaid: number;
}

/** Entries with the same answer belong together: those of one meeting, and each that names none by itself. */
export function toCollection({ id, meeting }: DuesPaid): string {
  return meeting ?? id;
}

/** Over the entries of one collection. Members owe once, whoever pays later. */
export function settleDues(entries: Iterable<DuesPaid>): OwedDues {
  let expected: number | null = null;
  let paid = 0;
  for (const { members, each, amount } of entries) {
    if (each !== null) expected = Math.max(expected ?? 0, members * each);
    paid += amount;
  }
  return { expected, unpaid: Math.max(0, (expected ?? 0) - paid) };
}
