// The day it is where most of the movement lives: consents end, and things happen, by Jakarta's calendar (UTC+7).

const SEVEN_HOURS = 7 * 60 * 60 * 1000;

/** `YYYY-MM-DD`. */
export function toJakartaDate(now: Date): string {
  return new Date(now.getTime() + SEVEN_HOURS).toISOString().slice(0, 10);
}
