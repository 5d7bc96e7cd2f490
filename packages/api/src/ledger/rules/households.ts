// A public ledger never describes one to four households.
import { type Entry, FEWEST, isTooFew } from '@circunomy/sdk/ledger';
import { findBook } from './books.ts';
import type { Rule } from './rule.ts';

export const checkHouseholds: Rule = (entry, { ledger, toPath }) => {
  const { place, count } = countHouseholds(entry);
  if (!count || !isTooFew(count) || findBook(ledger)) return [];
  const message = {
    en: `${count} is fewer than ${FEWEST}: neighbours would know who they are. Record them in the household book, or together with others.`,
    id: `${count} kurang dari ${FEWEST}: tetangga akan tahu siapa mereka. Catat di buku rumah tangga, atau gabungkan dengan yang lain.`,
  };
  return [{ path: toPath([place]), value: count, message }];
};

function countHouseholds(entry: Entry): { place: string; count: number | null } {
  switch (entry.kind) {
    case 'capital-granted':
    case 'mentoring-held':
      return { place: 'households', count: entry.households };
    case 'indicator-reported':
      return { place: 'over', count: entry.over };
    default:
      return { place: '', count: null };
  }
}
