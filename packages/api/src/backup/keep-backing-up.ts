// While a program runs: a backup whenever the newest one is old enough, whatever became of the one before.
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../storage/store.ts';
import {
  type RotatedBackup,
  type RotateOptions,
  readNewestBackup,
  rotateBackups,
} from './rotate-backups.ts';

/** Milliseconds after which a backup that failed is tried again. */
const RETRY = 15 * 60 * 1000;

/** Timers hold no more than 2³¹ ms. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000;

export interface KeepBackingUpOptions extends RotateOptions {
  /** Milliseconds between two backups. */
  readonly every: number;
  readonly signal: AbortSignal;
  readonly onBackup: (backup: RotatedBackup) => void;
  /** It goes on after that. */
  readonly onError: (error: unknown) => void;
}

/**
 * Ends when aborted, or when the store closes. A program that is started again and again makes no backup more often
 * than that: else a few restarts would leave nothing older.
 */
export async function keepBackingUp(
  store: Store,
  { every, signal, onBackup, onError, ...options }: KeepBackingUpOptions,
): Promise<void> {
  const ending = AbortSignal.any([signal, store.closed]);
  while (!ending.aborted) {
    try {
      const pause = await timeUntilDue(store, options.folder, every);
      if (pause === 0) onBackup(await rotateBackups(store, options));
      else await pauseFor(Math.min(pause, LONGEST_WAIT), ending);
    } catch (error) {
      if (!store.closed.aborted) onError(error);
      await pauseFor(Math.min(every, RETRY), ending);
    }
  }
}

/** A clock that was set back makes nobody wait longer than usual. */
async function timeUntilDue(store: Store, folder: string, every: number): Promise<number> {
  const newest = await readNewestBackup(store, folder);
  if (newest === undefined) return 0;
  return Math.min(every, Math.max(0, newest + every - store.clock().getTime()));
}

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
