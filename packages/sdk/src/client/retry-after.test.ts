// Both forms of Retry-After that RFC 9110 allows, and everything else that servers send.
import { expect, test } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

const now = Date.parse('2026-11-21T08:00:00Z');

test.each([
  ['0', 0],
  ['30', 30_000],
  ['Sat, 21 Nov 2026 08:00:10 GMT', 10_000],
  ['Sat, 21 Nov 2026 07:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After "%s" means %s ms', (header, ms) => {
  expect(parseRetryAfter(header, now)).toBe(ms);
});
