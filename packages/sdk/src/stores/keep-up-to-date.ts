/** When a resource is read after the first time: when the ledger has grown, and again after a failure. */
import { ledgerStore } from './ledger.ts';

export interface KeepUpToDateOptions {
  readonly root: string;
  readonly refresh: () => Promise<void>;
  /** Size of the ledger that the held data was folded from; undefined where the data does not say. */
  readonly sizeHeld: () => number | undefined;
  readonly isFailing: () => boolean;
  readonly signal: AbortSignal;
  /** What `sizeHeard` said when the held data was asked for. */
  readonly sizeBefore: number;
}

/** Milliseconds until the next read after a failure, and after many that were behind. */
const RETRY_AT_LEISURE = 60_000;
/** Where the ledger announces more than the data holds: a cache, or one of several servers, lags behind. */
const RETRY_WHEN_BEHIND = 3_000;
const TRIES_WHEN_BEHIND = 5;

/**
 * Called once there is a first answer, or a failure.
 * Data that does not name its ledger's size counts as current when the ledger first speaks, unless the ledger was
 * known to be smaller when that data was asked for.
 */
export function keepUpToDate(options: KeepUpToDateOptions): void {
  const { root, refresh, sizeHeld, isFailing, signal, sizeBefore } = options;
  let announced = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(triesLeft: number): Promise<void> {
    clearTimeout(timer);
    await refresh();
    if (!signal.aborted) lookAgain(triesLeft);
  }

  function lookAgain(triesLeft: number): void {
    if (isFailing()) {
      timer = setTimeout(() => void read(triesLeft), RETRY_AT_LEISURE);
    } else if ((sizeHeld() ?? announced) < announced) {
      const pause = triesLeft > 0 ? RETRY_WHEN_BEHIND : RETRY_AT_LEISURE;
      timer = setTimeout(() => void read(Math.max(0, triesLeft - 1)), pause);
    }
  }

  lookAgain(0);
  const unfollow = ledgerStore(root).subscribe(({ size }) => {
    if (size === null || size <= announced) return;
    const isNews = (sizeHeld() ?? (announced || sizeBefore || size)) < size;
    announced = size;
    if (isNews) void read(TRIES_WHEN_BEHIND);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    unfollow();
  });
}
