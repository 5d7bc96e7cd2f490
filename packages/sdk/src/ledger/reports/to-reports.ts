/** `data/reports.json`: the months and years that there is something to report of. */
import type { Reports } from '../../contract/reports.schema.ts';
import type { LedgerView } from '../ledger-view.ts';
import { readDatedEntries } from './dated-entries.ts';
import type { ReportOptions } from './to-report.ts';

/** The earliest first, a year before its months. What is dated in the cash book counts, too. */
export function listPeriods(view: LedgerView, { cashBook }: ReportOptions = {}): string[] {
  const signed = view.effective('report-signed').map(({ period }) => period);
  const inBook = cashBook ? readDatedEntries(cashBook.view).periods : [];
  return [...new Set([...readDatedEntries(view).periods, ...inBook, ...signed])].sort();
}

export function toReports(view: LedgerView, options: ReportOptions = {}): Reports {
  const { cashBook } = options;
  const signed = view.effective('report-signed');
  const dated = readDatedEntries(view);
  return {
    community: view.all()[0]?.community ?? '',
    cashBook: cashBook ? { community: cashBook.community, size: cashBook.view.size } : null,
    reports: listPeriods(view, options).map((period) => ({
      period,
      entries: dated.in(period).length,
      signed: signed
        .filter((one) => one.period === period)
        .map(({ id }) => view.numberOf(id) ?? 0)
        .sort((a, b) => a - b),
    })),
  };
}
