// A sum over households or members and the sum that replaces it are both readable: where they are over nearly as many,
// the difference is what one to four of them got.
import { type Entry, isTooFew, type LedgerView } from '@circunomy/sdk/ledger';
import { findBook } from './books.ts';
import { listReadings } from './readings.ts';
import type { Rule } from './rule.ts';

interface Sum {
  readonly over: number | null;
  readonly amount: number | null;
}

/** The fault says no number: it would be the one that must not be known. */
export const checkCorrectedSums: Rule = (entry, { ledger, toPath }) => {
  if (findBook(ledger)) return [];
  const { place, own, others } = listSums(entry, ledger);
  if (!others.some((other) => tellsOfFew(own, other))) return [];
  const message = {
    en: 'Beside what this ledger said before, which stays readable, this tells of fewer than 5 by subtraction. Correct the number or the sum, not both, or change the number by 5 or more.',
    id: 'Bersama yang pernah dikatakan buku besar ini, yang tetap bisa dibaca, ini mengungkap kurang dari 5 lewat pengurangan. Perbaiki banyaknya atau jumlah rupiahnya saja, jangan keduanya, atau ubah banyaknya dengan 5 atau lebih.',
  };
  return [{ path: toPath([place]), value: undefined, message }];
};

/** What was ever said of the same grant, or of the same year of the same group. */
function listSums(
  entry: Entry,
  ledger: LedgerView,
): { readonly place: string; readonly own: Sum; readonly others: readonly Sum[] } {
  if (entry.kind === 'capital-granted' && ledger.numberOf(entry.id) !== undefined) {
    const others = listReadings(entry.kind, ledger)
      .filter(({ id }) => id === entry.id)
      .map(({ says }) => ({ over: says.households, amount: says.amount }));
    const own = { over: entry.households, amount: entry.amount };
    return { place: 'households', own, others };
  }
  if (entry.kind === 'solidarity-reported') {
    const others = listReadings(entry.kind, ledger)
      .filter(({ says }) => says.group === entry.group && says.year === entry.year)
      .map(({ says }) => ({ over: says.helped, amount: says.amount }));
    return { place: 'helped', own: { over: entry.helped, amount: entry.amount }, others };
  }
  return { place: '', own: { over: null, amount: null }, others: [] };
}

function tellsOfFew(a: Sum, b: Sum): boolean {
  if (a.over === null || b.over === null || a.amount === null || b.amount === null) return false;
  return a.amount !== b.amount && isTooFew(Math.abs(a.over - b.over));
}
