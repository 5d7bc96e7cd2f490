/** The periods that have reports, by year. */
import type { Reports } from '@circunomy/sdk';

export type ReportPeriod = Reports['reports'][number];

export interface ReportYear {
  readonly year: string;
  /** The report of the year itself. */
  readonly whole: ReportPeriod | undefined;
  /** In order, January first. */
  readonly months: readonly ReportPeriod[];
}

/** The newest year first. */
export function groupByYear(periods: readonly ReportPeriod[]): ReportYear[] {
  const years = Map.groupBy(periods, ({ period }) => period.slice(0, 4));
  return [...years]
    .map(([year, all]) => ({
      year,
      whole: all.find(({ period }) => period === year),
      months: all.filter(({ period }) => period !== year),
    }))
    .sort((a, b) => b.year.localeCompare(a.year));
}
