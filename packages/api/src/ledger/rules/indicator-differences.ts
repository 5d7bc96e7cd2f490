// What is published of a programme must not be subtracted until one to four households are left: a whole less its
// parts, an area less the areas in it, a later report less an earlier one of the same.
import {
  areComparable,
  type Entry,
  type EntryOf,
  isTooFew,
  type LedgerView,
  reportsBetrayFewerThanFive,
} from '@circunomy/sdk/ledger';
import { findBook } from './books.ts';
import type { Rule } from './rule.ts';

type Report = Pick<
  EntryOf<'indicator-reported'>,
  'indicator' | 'over' | 'area' | 'category' | 'before' | 'after'
>;

/** The fault says no number: it would be the one that must not be known. */
export const checkIndicatorDifferences: Rule = (entry, { ledger, toPath }) => {
  if (entry.kind !== 'indicator-reported' || isTooFew(entry.over) || findBook(ledger)) return [];
  const comparable = listReports(ledger).filter((report) => areComparable(report, entry));
  if (!reportsBetrayFewerThanFive([...comparable, entry])) return [];
  const message = {
    en: 'Beside what was reported of the same time, this tells of fewer than 5 households by subtraction. Report a larger part of the programme, or leave this one out.',
    id: 'Bersama laporan lain tentang masa yang sama, ini mengungkap kurang dari 5 rumah tangga lewat pengurangan. Laporkan bagian program yang lebih besar, atau hilangkan laporan ini.',
  };
  return [{ path: toPath(['over']), value: entry.over, message }];
};

interface Reports {
  size: number;
  readonly list: Report[];
}

const known = new WeakMap<LedgerView, Reports>();

/** As recorded, the earliest first: what a correction replaced stays readable. */
function listReports(ledger: LedgerView): readonly Report[] {
  const reports = known.get(ledger) ?? { size: 0, list: [] };
  known.set(ledger, reports);
  const entries = ledger.all();
  for (; reports.size < entries.length; reports.size += 1) {
    const report = toReport(entries[reports.size], ledger);
    if (report) reports.list.push(report);
  }
  return reports.list;
}

function toReport(entry: Entry | undefined, ledger: LedgerView): Report | undefined {
  if (entry?.kind === 'indicator-reported') return entry;
  if (entry?.kind !== 'entry-corrected' || !entry.replacement) return undefined;
  const subject = ledger.all()[(ledger.numberOf(ledger.subjectOf(entry.id)) ?? 0) - 1];
  if (subject?.kind !== 'indicator-reported') return undefined;
  return entry.replacement.payload as unknown as Report;
}
