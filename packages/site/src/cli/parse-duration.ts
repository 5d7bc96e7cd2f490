// Lengths of time as people write them on a command line: `30m`, `24h`, `7d`.

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds; undefined where it is no whole number from 1 with a unit. */
export function parseDuration(written: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,3})([mhd])$/.exec(written) ?? [];
  if (count === undefined) return undefined;
  return Number(count) * UNITS[unit as keyof typeof UNITS];
}
