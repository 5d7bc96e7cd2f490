// How often one address may ask.
import { expect, test } from 'vitest';
import { RateLimit } from './rate-limit.ts';

const take = (limit: RateLimit, times: number, address: string, now: number): number[] =>
  Array.from({ length: times }, () => limit.take(address, now));

test('a minute’s worth at once, then as much as flows back, and the wait is told', () => {
  const limit = new RateLimit(60);
  expect(take(limit, 60, 'a', 0)).toEqual(Array(60).fill(0));
  expect(limit.take('a', 0)).toBe(1);
  expect(limit.take('a', 500)).toBe(1);
  expect(limit.take('a', 1_000)).toBe(0);
  expect(limit.take('a', 1_000)).toBe(1);
  expect(new RateLimit(2).take('a', 0)).toBe(0);
});

test('a slow rate says how long to wait', () => {
  const limit = new RateLimit(1);
  limit.take('a', 0);
  expect(limit.take('a', 15_000)).toBe(45);
});

test('one address says nothing about another', () => {
  const limit = new RateLimit(1);
  limit.take('a', 0);
  expect([limit.take('a', 0), limit.take('b', 0)]).toEqual([60, 0]);
});

test('0 is no limit', () => {
  expect(new Set(take(new RateLimit(0), 1_000, 'a', 0))).toEqual(new Set([0]));
});

test('many addresses do not fill the memory, and one that keeps asking stays counted', () => {
  const limit = new RateLimit(2);
  take(limit, 2, 'busy', 0);
  for (let at = 0; at < 120_000; at += 1) {
    limit.take(`address ${at}`, 0);
    if (at % 10_000 === 0) expect(limit.take('busy', 0)).toBe(30);
  }
  expect(limit.size).toBeLessThanOrEqual(50_000);
});
