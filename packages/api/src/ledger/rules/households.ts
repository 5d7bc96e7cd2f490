// A public ledger never describes one to four households.
import { type Entry, FEWEST, isTooFew, type LedgerView } from '@circunomy/sdk/ledger';
import { findBook } from './books.ts';
import type { Rule } from './rule.ts';

export const checkHouseholds: Rule = (entry, { ledger, toPath }) => {
  const { place, count } = countHouseholds(entry, ledger);
  if (!count || !isTooFew(count) || findBook(ledger)) return [];
  const message = {
    en: `${count} is fewer than ${FEWEST}: neighbours would know who they are. Record them in the household book, or together with others.`,
    id: `${count} kurang dari ${FEWEST}: tetangga akan tahu siapa mereka. Catat di buku keluarga, atau gabungkan dengan yang lain.`,
  };
  return [{ path: toPath([place]), value: count, message }];
};

interface Counted {
  readonly place: string;
  readonly count: number | null;
}

function countHouseholds(entry: Entry, ledger: LedgerView): Counted {
  switch (entry.kind) {
    case 'capital-granted':
    case 'mentoring-held':
      return entry.households === null
        ? { place: 'group', count: countMembers(entry.group, ledger) }
        : { place: 'households', count: entry.households };
    case 'indicator-reported':
      return { place: 'over', count: entry.over };
    default:
      return { place: '', count: null };
  }
}

/** What went to a group as such went to its members. */
function countMembers(group: string | undefined, ledger: LedgerView): number | null {
  const formed = group === undefined ? undefined : ledger.effectiveById(group);
  return formed?.kind === 'group-formed' ? formed.members : null;
}
