/** One public resource, read once and not followed: for what shows little of it and must weigh little. */

import type { ReadOptions } from '../client/reader.ts';
import type { Community } from '../contract/community.schema.ts';
import { LOADING, type RequestState } from './request-state.ts';
import { type Source, shared, sourceOf } from './source.ts';

/** What a store of a resource and a snapshot of it have in common. */
export interface Snapshot<T> {
  readonly get: () => RequestState<T>;
  /** Returns what ends the listening. */
  readonly listen: (listener: () => void) => () => void;
  readonly refresh: () => Promise<void>;
}

/** Milliseconds until the next read after a failure, while somebody listens. */
const RETRY_AT_LEISURE = 60_000;

/**
 * Who runs the ledger at `src`, as `communityStore` tells it at first: read when somebody listens, and again only by
 * `refresh()` or after a failure.
 *
 * @example
 * import { communitySnapshot } from '@circunomy/sdk/stores';
 * const profile = communitySnapshot('https://example.org/our-community/');
 * const stop = profile.listen(() => console.log(profile.get().data?.name));
 */
export const communitySnapshot: (src: string) => Snapshot<Community> = shared((root) =>
  createSnapshot(root, ({ community }, options) => community(options)),
);

function createSnapshot<T>(
  root: string,
  read: (source: Source, options: ReadOptions) => Promise<T>,
): Snapshot<T> {
  const listeners = new Set<() => void>();
  let state: RequestState<T> = LOADING;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    try {
      state = { state: 'ready', data: await read(sourceOf(root), { fresh: state !== LOADING }) };
    } catch (error) {
      if (state.data === undefined) state = { state: 'failed', error };
      if (listeners.size > 0) timer = setTimeout(start, RETRY_AT_LEISURE);
    }
    running = undefined;
    for (const listener of [...listeners]) listener();
  };
  const start = (): Promise<void> => {
    running ??= refresh();
    return running;
  };
  return {
    get: () => state,
    listen(listener) {
      listeners.add(listener);
      if (state.state !== 'ready') void start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
    refresh: start,
  };
}
