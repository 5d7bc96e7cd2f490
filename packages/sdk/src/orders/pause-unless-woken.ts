// A pause that ends early where there is news already, or where somebody looks at the page or is online again.
import { abortable } from '../client/wait.ts';

export type Woken = 'due' | 'seen' | 'news';

interface Wakers {
  readonly signal: AbortSignal;
  readonly watch: (onNews: () => void) => () => void;
}

/** Rejects with the signal's reason when aborted. */
export function pauseUnlessWoken(ms: number, { signal, watch }: Wakers): Promise<Woken> {
  const page = globalThis.document;
  const stopped = new AbortController();
  const woken = new Promise<Woken>((resolve) => {
    const timer = setTimeout(() => resolve('due'), ms);
    const unwatch = watch(() => resolve('news'));
    stopped.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      unwatch();
    });
    const look = (): void => {
      if (page?.visibilityState !== 'hidden') resolve('seen');
    };
    page?.addEventListener('visibilitychange', look, { signal: stopped.signal });
    // Node has no such events.
    globalThis.addEventListener?.('online', look, { signal: stopped.signal });
  });
  return abortable(woken, signal).finally(() => stopped.abort());
}
