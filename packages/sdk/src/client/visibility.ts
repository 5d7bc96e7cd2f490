// Nobody looks at a hidden page: it keeps no stream open and asks for nothing until it is seen again.
import { abortable } from './wait.ts';

/** Resolves at once where there is no document; rejects with the signal's reason when aborted. */
export async function untilVisible(signal: AbortSignal): Promise<void> {
  const page = globalThis.document;
  if (page?.visibilityState !== 'hidden') return;
  let wake = (): void => undefined;
  const seen = new Promise<void>((resolve) => {
    wake = resolve;
  });
  page.addEventListener('visibilitychange', wake, { once: true });
  await abortable(seen, signal).finally(() => page.removeEventListener('visibilitychange', wake));
}

/** Calls `onHidden` when the page has been hidden for `ms` without a break; returns what ends that. */
export function watchHidden(ms: number, onHidden: () => void): () => void {
  const page = globalThis.document;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (page?.visibilityState === 'hidden') timer = setTimeout(onHidden, ms);
  };
  look();
  page?.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    page?.removeEventListener('visibilitychange', look);
  };
}
