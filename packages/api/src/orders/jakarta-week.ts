// The week whose capacity is sold: Monday to Sunday by Jakarta's calendar.
import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Week {
  /** Monday, YYYY-MM-DD; it also names the week. */
  readonly from: string;
  /** Sunday. */
  readonly to: string;
}

/** @example toJakartaWeek(new Date('2026-11-22T16:59:59Z')).from; // '2026-11-16' */
export function toJakartaWeek(now: Date): Week {
  const midnight = Date.parse(toJakartaDate(now));
  const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  const monday = midnight - daysSinceMonday * DAY;
  return { from: toDay(monday), to: toDay(monday + 6 * DAY) };
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
