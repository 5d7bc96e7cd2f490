/** The calendar day it is where the movement lives, from an instant of a ledger and never from the clock. */
const SEVEN_HOURS = 7 * 60 * 60 * 1000;

/** Western Indonesia Time is UTC+7 the whole year. */
export function toJakartaDay(instant: string): string {
  return new Date(Date.parse(instant) + SEVEN_HOURS).toISOString().slice(0, 10);
}
