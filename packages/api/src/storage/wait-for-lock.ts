// Waits for another process to let go of its lock, without keeping this one from answering meanwhile.
import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from '../api-error.ts';
import { BUSY_TIMEOUT } from './node-sqlite.ts';
import type { Store } from './store.ts';

/** Milliseconds between tries, by chance up to twice as many: several who wait do not try at once. */
const PAUSE = 10;

/** @throws {ApiError} `store-busy` where the lock is not let go of for as long as a writer waits. */
export async function waitForLock<Result>(work: () => Promise<Result>): Promise<Result> {
  const limit = performance.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof ApiError && error.code === 'store-busy';
      if (!isBusy || performance.now() > limit) throw error;
    }
    await wait(PAUSE * (1 + Math.random()));
  }
}

/** @param write fails with `store-busy` at once, and before its work begins. */
export function createPatientWrite(write: Store['write']): Store['write'] {
  return (work) => waitForLock(() => write(work));
}
