// What is published of a programme must not be subtracted until one to four households are left: a whole less its
// parts, an area less the areas in it, a later report less an earlier one of the same.
import { areComparable, isTooFew, reportsBetrayFewerThanFive } from '@circunomy/sdk/ledger';
import { findBook } from './books.ts';
import { listReadings } from './readings.ts';
import type { Rule } from './rule.ts';

/** The fault says no number: it would be the one that must not be known. */
export const checkIndicatorDifferences: Rule = (entry, { ledger, toPath }) => {
  if (entry.kind !== 'indicator-reported' || isTooFew(entry.over) || findBook(ledger)) return [];
  const comparable = listReadings(entry.kind, ledger)
    .map(({ says }) => says)
    .filter((report) => areComparable(report, entry));
  if (!reportsBetrayFewerThanFive([...comparable, entry])) return [];
  const message = {
    en: 'Beside what was reported of the same time, this tells of fewer than 5 households by subtraction. Report a larger part of the programme, or leave this one out.',
    id: 'Bersama laporan lain tentang masa yang sama, ini mengungkap kurang dari 5 keluarga lewat pengurangan. Laporkan bagian program yang lebih besar, atau hilangkan laporan ini.',
  };
  return [{ path: toPath(['over']), value: entry.over, message }];
};
