/** Growth of what a programme measures, over the same households or businesses before and after. */
import type { Growth } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { reportsBetrayFewerThanFive } from '../suppression/betrays-fewer-than-five.ts';
import { isTooFew, toScopeKey } from '../suppression/scope.ts';
import { type FigureFold, ofKind } from './figure.ts';
import { Histories } from './histories.ts';

type Report = EntryOf<'indicator-reported'>;

/**
 * Of each part of the programme the report of the latest measurement counts. Lines about single households, which only
 * a book has, never do; and of reports that would together betray fewer than five, the smaller are left out.
 */
export function foldGrowth(indicator: Report['indicator']): FigureFold<Growth | null> {
  const reports = new Histories<Report>();
  let read: Growth | null | undefined = null;
  return {
    count: ofKind('indicator-reported', (report, sign) => {
      if (report.indicator !== indicator || !isAggregate(report)) return;
      reports.add(toScopeKey(report), { ...report, on: toMeasuredOn(report) }, report, sign);
      read = undefined;
    }),
    read: () => {
      if (read === undefined) read = toGrowth(listLatest(reports));
      return read;
    },
  };
}

/** Whether it may be shown at all. */
export function isAggregate({ household, over }: Report): boolean {
  return household === undefined && !isTooFew(over);
}

/** What makes one report later than another of the same part. */
export function toMeasuredOn({ on, before, after }: Report): string | null {
  return after?.period ?? before?.period ?? on;
}

/** By scope, the whole first. */
export function listLatest(reports: Histories<Report>): Report[] {
  return [...reports.subjects()]
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((scope) => reports.latestOf(scope) ?? []);
}

function toGrowth(latest: readonly Report[]): Growth | null {
  if (latest.length === 0) return null;
  const safe = leaveOutBetrayals(latest);
  const isWhole = ({ area, category }: Report): boolean => area === null && category === null;
  const whole = safe.find(isWhole);
  return {
    whole: whole ? measure(whole) : null,
    parts: safe
      .filter((report) => !isWhole(report))
      .map((report) => ({ area: report.area, category: report.category, ...measure(report) })),
  };
}

function leaveOutBetrayals(latest: readonly Report[]): readonly Report[] {
  if (!reportsBetrayFewerThanFive(latest)) return latest;
  const safe = new Set<Report>();
  for (const report of latest.toSorted((a, b) => b.over - a.over)) {
    if (!reportsBetrayFewerThanFive([...safe, report])) safe.add(report);
  }
  return latest.filter((report) => safe.has(report));
}

function measure({ over, before, after }: Report): NonNullable<Growth['whole']> {
  return { over, before, after, change: toChange(before?.sum, after?.sum) };
}

/** Rounded to six decimals, so that every engine prints the same figure; null where there is nothing to grow from. */
function toChange(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined || after === undefined || before === 0) return null;
  return Math.round((after / before - 1) * 1_000_000) / 1_000_000 + 0;
}
