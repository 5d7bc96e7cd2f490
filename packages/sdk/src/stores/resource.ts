/** One public resource as a store: read once for everybody on the page, and never replaced by an older state. */
import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { ReadOptions } from '../client/reader.ts';
import type { KeepUpToDateOptions } from './keep-up-to-date.ts';
import { afterAnswer, afterFailure, LOADING, type RequestState } from './request-state.ts';
import { type Source, shared, sizeHeard, sourceOf } from './source.ts';

/** Milliseconds. */
const TRY_AGAIN_AFTER = 60_000;

export type ResourceStore<T> = ReadableAtom<RequestState<T>> & {
  /** Reads again now; reads asked for while one is under way become one further read. */
  readonly refresh: () => Promise<void>;
};

export interface ResourceOptions<T> {
  readonly read: (source: Source, options: ReadOptions) => Promise<T>;
  /** Size of the ledger that the data was folded from, where the data says so. */
  readonly sizeOf?: (data: T) => number;
}

/**
 * A store per community for one resource. Without listeners it does nothing; with one it reads,
 * follows the ledger, and reads again after a failure. What it holds never grows older.
 */
export function resourceStore<T>(options: ResourceOptions<T>): (src: string) => ResourceStore<T> {
  return shared((root) => createResourceStore(root, options));
}

function createResourceStore<T>(root: string, options: ResourceOptions<T>): ResourceStore<T> {
  const $state = atom<RequestState<T>>(LOADING);
  const sizeHeld = (): number | undefined => {
    const { data } = $state.get();
    return data === undefined ? undefined : options.sizeOf?.(data);
  };
  let stop = new AbortController();
  let freshAt = 0;

  const read = async (): Promise<void> => {
    const { signal } = stop;
    const fresh = $state.get() !== LOADING;
    try {
      const data = await options.read(sourceOf(root), { signal, fresh });
      if (signal.aborted) return;
      freshAt = Date.now();
      $state.set(afterAnswer($state.get(), data, options.sizeOf));
    } catch (error) {
      if (!signal.aborted) $state.set(afterFailure($state.get(), error, freshAt));
    }
  };
  const refresh = oneAtATime(read);

  onMount($state, () => {
    const mine = new AbortController();
    stop = mine;
    const isFailing = (): boolean => $state.get().error !== undefined;
    void readAndFollow({ root, refresh, sizeHeld, isFailing, signal: mine.signal });
    return () => mine.abort();
  });
  return Object.assign($state, { refresh });
}

type Follow = typeof import('./keep-up-to-date.ts');
let follow: Follow | undefined;

/** Following begins after the first answer, and its code is fetched then, so that neither delays the figures. */
async function readAndFollow(options: Omit<KeepUpToDateOptions, 'sizeBefore'>): Promise<void> {
  const { root, refresh, signal } = options;
  const sizeBefore = sizeHeard(root);
  await refresh();
  if (signal.aborted) return;
  try {
    follow ??= await import('./keep-up-to-date.ts');
  } catch {
    const timer = setTimeout(() => void readAndFollow(options), TRY_AGAIN_AFTER);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return;
  }
  if (!signal.aborted) follow.keepUpToDate({ ...options, sizeBefore });
}

/** Calls made while `task` runs become one more run after it; every caller waits for the last. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await task();
    } while (again);
    running = undefined;
  };
  return () => {
    again = running !== undefined;
    running ??= run();
    return running;
  };
}
