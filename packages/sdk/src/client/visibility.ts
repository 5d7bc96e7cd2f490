// Nobody looks at a hidden page: polling waits until it is seen again.
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
