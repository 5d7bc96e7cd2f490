// When a server that is too busy wants to be asked again (RFC 9110 section 10.2.3).

/** Milliseconds from `now`, never negative; undefined without a readable `Retry-After`. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
