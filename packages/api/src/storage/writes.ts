// What a store of either engine does about writing: one transaction at a time, counted, and told to who listens.
import type { Kysely } from 'kysely';
import type { Store, WriteTransaction } from './store.ts';
import type { Tables } from './tables.ts';

export interface Writes extends Pick<Store, 'write' | 'onWrite'> {
  /** Of this process. */
  readonly count: () => number;
  readonly tell: () => void;
  readonly closing: AbortController;
}

/** @param rethrow gives errors of the engine our words. */
export function createWrites(
  database: Kysely<Tables>,
  rethrow: (error: unknown) => never = rethrowAsItIs,
): Writes {
  const listeners = new Set<() => void>();
  let count = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    write: async <Result>(work: (transaction: WriteTransaction) => Promise<Result>) => {
      const result = await database.transaction().execute(work).catch(rethrow);
      count += 1;
      tell();
      return result;
    },
    onWrite: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => count,
    tell,
    closing: new AbortController(),
  };
}

function rethrowAsItIs(error: unknown): never {
  throw error;
}
