/**
 * Whether published figures, taken together, describe 1 to 4 households. Statistics offices call this the audit of
 * suppressed tables: for each cell that was not published, how much could it hold? See chapter 4 of the Handbook on
 * Statistical Disclosure Control, second edition (Hundepool et al., 2024, https://sdctools.github.io/HandbookSDC/).
 *
 * Limits: only the number of households counts, not how a sum spreads over them: where one has nearly all of it, the sum
 * tells of that one. A reader who already knows some of the households, or that an area holds no others, can work out
 * more. Two areas of which one lies in the other must have codes that say so. Figures that cannot all be about the same
 * households are compared in smaller sets: each whole with its parts, or with each part alone.
 */
import type { EntryOf } from '../entry.ts';
import { HouseholdTable } from './household-table.ts';
import { isTooFew, listAreasAround, type PublishedCount, type Scope, toScopeKey } from './scope.ts';

/**
 * Figures about the same thing at the same time, the earliest publication first; those that were corrected since are
 * among them, because both stay readable. True where one is about 1 to 4, where an earlier and a later one of the same
 * scope differ by 1 to 4, or where any sums and differences of them come to 1 to 4: a whole less its parts, rows
 * against columns, an area less the areas in it.
 *
 * @example
 * betraysFewerThanFive([
 *   { area: null, category: null, over: 143 },
 *   { area: { name: 'Sooko', code: '35.16.10' }, category: null, over: 140 },
 * ]); // true: 3 live elsewhere
 */
export function betraysFewerThanFive(published: readonly PublishedCount[]): boolean {
  if (published.some(({ over }) => isTooFew(over))) return true;
  const versions = Map.groupBy(published, toScopeKey);
  const latest = new Map(published.map((count) => [toScopeKey(count), count]));
  if ([...versions.values()].some(differByTooFew)) return true;
  if (tablesBetray([...latest.values()])) return true;
  return published
    .filter((count) => latest.get(toScopeKey(count))?.over !== count.over)
    .some((earlier) =>
      tablesBetray([...new Map([...latest, [toScopeKey(earlier), earlier]]).values()]),
    );
}

/** What a reader may compare of a report. */
export type Report = Pick<
  EntryOf<'indicator-reported'>,
  'indicator' | 'over' | 'area' | 'category' | 'before' | 'after'
>;

/**
 * The same over reports of any indicators and periods, the earliest first, as they were recorded: what was measured of
 * other things or at other times cannot be subtracted.
 */
export function reportsBetrayFewerThanFive(reports: readonly Report[]): boolean {
  return reports.some((report, at) => {
    const isFirst = reports.findIndex((other) => isSameMeasure(other, report)) === at;
    return (
      isFirst &&
      listTimes(report).some((time) =>
        betraysFewerThanFive(reports.filter((other) => isSubtractable(other, report, time))),
      )
    );
  });
}

/** Whether sums of the one may be taken from sums of the other: of the same thing at the same time. */
export function areComparable(a: Report, b: Report): boolean {
  return listTimes(a).some((time) => isSubtractable(b, a, time));
}

/** What one report measured after, the next may have measured before. Null alone where it measured nothing. */
function listTimes({ before, after }: Report): readonly (string | null)[] {
  const periods = [before, after].flatMap((measured) => (measured ? [measured.period] : []));
  return periods.length > 0 ? periods : [null];
}

function isSubtractable(a: Report, b: Report, time: string | null): boolean {
  return a.indicator === b.indicator && listTimes(a).some((own) => isSameTime(own, time));
}

/** A month lies in its year: what is told of the one may be taken from what is told of the other. */
export function isSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return a.startsWith(b) || b.startsWith(a);
}

function isSameMeasure(a: Report, b: Report): boolean {
  return (
    a.indicator === b.indicator &&
    a.before?.period === b.before?.period &&
    a.after?.period === b.after?.period
  );
}

function differByTooFew(versions: readonly PublishedCount[]): boolean {
  const counts = [...new Set(versions.map(({ over }) => over))].sort((a, b) => a - b);
  return counts.some((count, at) => isTooFew(count - (counts[at - 1] ?? count)));
}

/** Of each scope one figure. */
function tablesBetray(published: readonly PublishedCount[]): boolean {
  const together = betrays(published);
  if (together !== undefined) return together;
  return published.some((whole) => {
    const parts = published.filter((part) => part !== whole && isWithin(part, whole));
    return betrays([whole, ...parts]) ?? parts.some((part) => betrays([whole, part]) ?? false);
  });
}

/** Undefined where the figures cannot be about the same households. */
function betrays(published: readonly PublishedCount[]): boolean | undefined {
  const table = new HouseholdTable({ published });
  return table.isConsistent ? table.betraysFewerThanFive() : undefined;
}

/** Whether a part of a programme lies in another; every part lies in itself. */
export function isWithin(part: Scope, whole: Scope): boolean {
  const around = listAreasAround(whole.area).at(-1);
  const isThere = around === undefined || listAreasAround(part.area).includes(around);
  return isThere && (whole.category === null || whole.category === part.category);
}
