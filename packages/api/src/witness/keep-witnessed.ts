// While a server runs: every new checkpoint is brought before its witnesses, a moment after it was signed.
import { setTimeout as wait } from 'node:timers/promises';
import { listCommunities } from '../ledger/list-communities.ts';
import type { Store } from '../storage/store.ts';
import { askWitnesses } from './ask-witnesses.ts';

export interface KeepWitnessedOptions {
  readonly signal: AbortSignal;
  readonly logError: (error: unknown) => void;
  /** Milliseconds between two rounds at least: a burst of entries is witnessed once. */
  readonly pause?: number;
  /** Milliseconds after which entries that other processes recorded are noticed. */
  readonly every?: number;
  /** Milliseconds after which a witness that did not sign is asked again. */
  readonly retryAfter?: number;
}

/** Ends when aborted, or when the store closes. */
export async function keepWitnessed(
  store: Store,
  { signal, logError, pause = 1_000, every = 30_000, retryAfter = 300_000 }: KeepWitnessedOptions,
): Promise<void> {
  const ending = AbortSignal.any([signal, store.closed]);
  const failed = new Map<string, number>();
  let wake = (): void => {};
  const stopListening = store.onWrite(() => wake());
  // A long ledger that is still being read for its witnesses holds up no end.
  const ended = new Promise<void>((resolve) => {
    ending.addEventListener('abort', () => resolve(), { once: true });
  });
  const tell = (error: unknown): void => {
    if (!ending.aborted) logError(error);
  };
  while (!ending.aborted) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    // Before, not after: a server that starts answers first.
    await wait(pause, undefined, { signal: ending }).catch(() => undefined);
    if (ending.aborted) break;
    await Promise.race([askAll(store, failed, retryAfter).catch(tell), ended]);
    await Promise.race([woken, wait(every, undefined, { signal: ending })]).catch(() => undefined);
  }
  stopListening();
}

async function askAll(
  store: Store,
  failed: Map<string, number>,
  retryAfter: number,
): Promise<void> {
  const now = store.clock().getTime();
  for (const { community } of await listCommunities(store)) {
    const isRecent = (witness: string): boolean =>
      now - (failed.get(`${community} ${witness}`) ?? Number.NEGATIVE_INFINITY) < retryAfter;
    const waiting = [...failed.keys()].map((key) => key.slice(key.indexOf(' ') + 1));
    const except = new Set(waiting.filter(isRecent));
    for (const { witness, answer } of await askWitnesses(store, community, { except })) {
      if (answer !== 'cosigned') failed.set(`${community} ${witness}`, now);
    }
  }
}
