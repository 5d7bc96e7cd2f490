// What a store of either engine does about writing: one transaction at a time, counted, and told to who listens.
import type { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import { rethrowOfDisk } from './disk-errors.ts';
import type { Store, WriteTransaction } from './store.ts';
import type { Tables } from './tables.ts';

export interface Writes extends Pick<Store, 'write' | 'onWrite'> {
  /** Of this process. */
  readonly count: () => number;
  readonly tell: () => void;
  readonly closing: AbortController;
  /** Fulfilled when those under way are committed or undone. */
  readonly settled: () => Promise<unknown>;
}

export function createWrites(database: Kysely<Tables>): Writes {
  const listeners = new Set<() => void>();
  const underWay = new Set<Promise<unknown>>();
  let count = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const countWrite = (): void => {
    count += 1;
    tell();
  };
  return {
    write: async <Result>(work: (transaction: WriteTransaction) => Promise<Result>) => {
      const writing = database.transaction().execute(work).catch(rethrowOfDisk);
      underWay.add(writing);
      try {
        const result = await writing;
        countWrite();
        return result;
      } catch (error) {
        // It may be there all the same.
        if (error instanceof ApiError && error.code === 'store-write-unsure') countWrite();
        throw error;
      } finally {
        underWay.delete(writing);
      }
    },
    onWrite: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => count,
    tell,
    closing: new AbortController(),
    settled: () => Promise.allSettled(underWay),
  };
}
