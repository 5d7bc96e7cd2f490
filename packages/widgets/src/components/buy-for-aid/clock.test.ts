// Deadlines as they are said: the time of day, and the date where it is not today.
import { createFormat } from '@circunomy/sdk/format';
import { expect, test } from 'vitest';
import { toDeadline } from './clock.ts';

const at = '2026-03-12T08:05:00Z';

test.each([
  ['id', '2026-03-12T07:05:00Z', 'pukul 15.05 WIB'],
  ['en', '2026-03-12T07:05:00Z', '15:05 WIB'],
  // In Jakarta it is already the next day.
  ['id', '2026-03-11T16:59:00Z', '12 Maret 2026 pukul 15.05 WIB'],
  ['en', '2026-03-10T00:00:00Z', '12 March 2026 at 15:05 WIB'],
] as const)('in %s, seen at %s, it is %j', (language, now, said) => {
  expect(toDeadline(at, createFormat(language), Date.parse(now))).toBe(said);
});
