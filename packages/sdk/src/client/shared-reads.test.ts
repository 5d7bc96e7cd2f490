// Sharing must never hand out an answer that is too old, nor hold on to one that nobody may have any more.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SharedReads } from './shared-reads.ts';

let starts = 0;
const start = async (): Promise<number> => {
  starts += 1;
  return starts;
};

beforeEach(() => {
  starts = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

describe('shared reads', () => {
  test('give a kept answer until its time is over', async () => {
    const reads = new SharedReads(1_000, undefined);
    expect(await reads.read('a', start, {})).toBe(1);
    vi.advanceTimersByTime(999);
    expect(await reads.read('a', start, {})).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await reads.read('a', start, {})).toBe(2);
  });

  test('tell keys apart', async () => {
    const reads = new SharedReads(1_000, undefined);
    expect(await Promise.all([reads.read('a', start, {}), reads.read('b', start, {})])).toEqual([
      1, 2,
    ]);
  });

  test('forget a failure at once', async () => {
    const reads = new SharedReads(1_000, undefined);
    const fail = async (): Promise<number> => Promise.reject(new Error('down'));
    await expect(reads.read('a', fail, {})).rejects.toThrow('down');
    expect(await reads.read('a', start, {})).toBe(1);
  });

  test('keep the fresh answer, also when an older request ends after it', async () => {
    const reads = new SharedReads(1_000, undefined);
    let finishOld = (_: number): void => undefined;
    const old = reads.read('a', () => new Promise<number>((resolve) => (finishOld = resolve)), {});
    expect(await reads.read('a', async () => 7, { fresh: true })).toBe(7);
    finishOld(6);
    expect(await old).toBe(6);
    expect(await reads.read('a', start, {})).toBe(7);
  });

  test('do not start for somebody who has left already', async () => {
    const reads = new SharedReads(0, undefined);
    const signal = AbortSignal.abort(new Error('left'));
    await expect(reads.read('a', start, { signal })).rejects.toThrow('left');
    expect(starts).toBe(0);
  });
});
