// When another attempt is worth making, and after how long.
import { describe, expect, test } from 'vitest';
import { pauseAfter } from './retry.ts';

const busy = { status: 503, retryAfter: null };

describe('the pause before another attempt', () => {
  test('grows, is spread, and there is one however often it failed before', () => {
    const pauses = Array.from({ length: 40 }, (_, attempt) => pauseAfter(busy, attempt) ?? -1);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(15_000);
    expect(Math.min(...pauses.slice(10))).toBeGreaterThan(Math.max(...pauses.slice(0, 2)));
    expect(new Set(pauses).size).toBeGreaterThan(30);
  });

  test('is the server’s where it says, unless that is longer than anybody waits', () => {
    expect(pauseAfter({ status: 429, retryAfter: 2_000 }, 0)).toBe(2_000);
    expect(pauseAfter({ status: 429, retryAfter: 10_001 }, 0)).toBeUndefined();
  });

  test('is for what may pass: no answer, or a status that says so', () => {
    expect(pauseAfter({ status: null, retryAfter: null }, 0)).toBeGreaterThan(0);
    for (const status of [400, 401, 404, 409, 422, 500, 501]) {
      expect(pauseAfter({ status, retryAfter: null }, 0), String(status)).toBeUndefined();
    }
  });
});
