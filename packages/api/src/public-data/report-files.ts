// Reports of months and years, the list of them, and the money in them where the community shows its cash book.
import { listPeriods, toReport, toReports } from '@circunomy/sdk/ledger';
import type { CommunityState } from '../ledger/community-state.ts';
import { type PublicFile, toJsonFile } from './public-file.ts';

const LIST = 'reports.json';
const REPORT = /^reports\/(\d{4}(?:-\d{2})?)\.json$/;

export function listReportPaths({ view, cashBook }: CommunityState): string[] {
  return [LIST, ...listPeriods(view, { cashBook }).map((period) => `reports/${period}.json`)];
}

/** Undefined where there is nothing to report of the period, or the path is no report's. */
export function readReport(state: CommunityState, path: string): PublicFile | undefined {
  const { view, documents, cashBook } = state;
  if (path === LIST) return toJsonFile(toReports(view, { cashBook }));
  const period = REPORT.exec(path)?.[1];
  if (period === undefined || !listPeriods(view, { cashBook }).includes(period)) return undefined;
  return toJsonFile(toReport(view, documents, period, { cashBook }));
}
