// How long to wait before the next try: longer each time, and by chance, so that many processes do not come at once.

const FIRST = 100;
const LONGEST = 5_000;

/** Milliseconds after so many failures in a row, from 1. */
export function toBackOff(failures: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
  return longest / 2 + (Math.random() * longest) / 2;
}
