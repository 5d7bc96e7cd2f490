/** Where a date lies beside a month or a year, as far as it is known. */

export type Place = 'before' | 'in' | 'after' | 'unknown';

/**
 * `unknown` where the date is null, or coarser than the period and around it: `2025` beside `2025-06`.
 *
 * @example
 * toPlace('2025-06-13', '2025-06'); // 'in'
 */
export function toPlace(on: string | null, period: string): Place {
  if (on === null) return 'unknown';
  if (on.startsWith(period)) return 'in';
  if (period.startsWith(on)) return 'unknown';
  return on < period ? 'before' : 'after';
}

/** The year of a date, and its month where it is known. */
export function toPeriods(on: string | null): readonly string[] {
  if (on === null) return [];
  const year = on.slice(0, 4);
  return on.length > 4 ? [year, on.slice(0, 7)] : [year];
}
