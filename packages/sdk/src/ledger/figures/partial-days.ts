/** Dates as exactly as they are known: the first and the last day that a day, a month or a year can mean. */

interface Days {
  readonly first: string;
  readonly last: string;
}

const ANY_DAY: Days = { first: '0000-01-01', last: '9998-12-31' };

/** No date can mean any day. The last day of a month is written as the 31st: only the order counts. */
export function toDays(on: string | null): Days {
  if (on === null) return ANY_DAY;
  return { first: on + '0000-01-01'.slice(on.length), last: on + '9998-12-31'.slice(on.length) };
}

/**
 * Whether something dated `on` came before the end of what is dated `other`. Undefined where the dates leave it open;
 * of one and the same day, it did.
 */
export function isOnOrBefore(on: string | null, other: string | null): boolean | undefined {
  const mine = toDays(on);
  const theirs = toDays(other);
  if (mine.last <= theirs.first) return true;
  return mine.first > theirs.last ? false : undefined;
}
