/** The lines of a household book that can be summed: of each household one, measured before and after. */
import type { EntryOf } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';
import { type PublishedCount, toScopeKey } from './scope.ts';

type Report = EntryOf<'indicator-reported'>;
type Complete = Report & Record<'before' | 'after', NonNullable<Report['before']>>;

export interface MeasuredHousehold extends PublishedCount {
  /** The same for each line about this household. */
  readonly key: string;
  /** Rupiah, or customers, a month. */
  readonly before: number;
  readonly after: number;
}

export interface Measured {
  readonly indicator: Report['indicator'];
  /** Periods of the earlier and the later measurement. */
  readonly before: string;
  readonly after: string;
  readonly households: readonly MeasuredHousehold[];
}

/** Per indicator, in the order of their names; `others` were measured before in another year than most. */
export function listMeasured(
  book: LedgerView,
  period: string,
): (Measured & { readonly others: number })[] {
  const latest = new Map<string, Complete>();
  for (const line of book.effective('indicator-reported')) {
    if (!isComplete(line) || !line.after.period.startsWith(period)) continue;
    const key = `${line.indicator} ${toKey(line)}`;
    if ((latest.get(key)?.after.period ?? '') <= line.after.period) latest.set(key, line);
  }
  const byIndicator = Map.groupBy(latest.values(), ({ indicator }) => indicator);
  return [...byIndicator]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indicator, lines]) => toMeasured(indicator, period, lines));
}

function isComplete(line: Report): line is Complete {
  return line.before !== null && line.after !== null;
}

function toKey(line: Complete): string {
  return line.household ?? toScopeKey(line);
}

function toMeasured(
  indicator: Report['indicator'],
  after: string,
  all: readonly Complete[],
): ReturnType<typeof listMeasured>[number] {
  const byYear = Map.groupBy(all, ({ before }) => before.period.slice(0, 4));
  const sizeOf = (lines: readonly Complete[]): number =>
    lines.reduce((sum, { over }) => sum + over, 0);
  const [[year, lines] = ['', []]] = [...byYear].sort(
    ([a, one], [b, other]) => sizeOf(other) - sizeOf(one) || (a < b ? 1 : -1),
  );
  const months = new Set(lines.map(({ before }) => before.period));
  const [month = year] = months;
  return {
    indicator,
    before: months.size === 1 ? month : year,
    after,
    households: lines.map((line) => {
      const { area, category, over, before, after: later } = line;
      return { key: toKey(line), area, category, over, before: before.sum, after: later.sum };
    }),
    others: all.length - lines.length,
  };
}
