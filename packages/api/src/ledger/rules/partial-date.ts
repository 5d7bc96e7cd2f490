// Dates are known as exactly as they are known: they are compared only as far as both say.

/** True only where `date` is before `other` whatever the unknown parts are: `2026-04` is before `2026-05-02`. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** `2026-02` → `2026-02-28`, `2026` → `2026-12-31`. */
export function toLastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  return `${date}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** `2026-02` → `2026-02-01`, `2026` → `2026-01-01`. */
export function toFirstDay(date: string): string {
  return `${date}-01-01`.slice(0, '2026-01-01'.length);
}
