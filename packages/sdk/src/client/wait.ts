// Waiting that can be called off.

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  const timer: { id?: ReturnType<typeof setTimeout> } = {};
  const elapsed = new Promise<void>((resolve) => {
    timer.id = setTimeout(resolve, ms);
  });
  return abortable(elapsed, signal).finally(() => clearTimeout(timer.id));
}

/** `promise`, or a rejection with the signal's reason if that comes first. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** One signal for several, undefined when there is none. */
export function joinSignals(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

/**
 * Milliseconds before try number `attempt` (from 0): `base` doubled each time up to `most`,
 * spread over half to one and a half, so that clients do not come back all at once.
 */
export function backOff(attempt: number, base: number, most: number): number {
  return Math.min(base * 2 ** attempt, most) * (0.5 + Math.random());
}
