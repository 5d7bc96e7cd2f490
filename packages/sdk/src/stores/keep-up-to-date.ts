/** When a resource is read: at first, when the ledger has grown, and again after a failure. */
import { ledgerStore } from './ledger.ts';

export interface KeepUpToDateOptions {
  readonly root: string;
  readonly refresh: () => Promise<void>;
  /** Size of the ledger that the held data was folded from; undefined where the data does not say. */
  readonly sizeHeld: () => number | undefined;
  readonly isFailing: () => boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds until the next read after a failure, and after many that were behind. */
const RETRY_AT_LEISURE = 60_000;
/** Where the ledger announces more than the data holds: a cache, or one of several servers, lags behind. */
const RETRY_WHEN_BEHIND = 3_000;
const TRIES_WHEN_BEHIND = 5;

/**
 * The live connection is opened after the first answer, so that it does not delay the figures.
 * Data that does not name its ledger's size counts as current when the ledger first speaks, unless the ledger was
 * known to be smaller when that data was asked for.
 */
export function keepUpToDate(options: KeepUpToDateOptions): void {
  const { root, refresh, sizeHeld, isFailing, signal } = options;
  // Not `get()`, which would open the live connection.
  const before = ledgerStore(root).value?.size ?? 0;
  let announced = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(triesLeft: number): Promise<void> {
    clearTimeout(timer);
    await refresh();
    if (signal.aborted) return;
    if (isFailing()) {
      timer = setTimeout(() => void read(triesLeft), RETRY_AT_LEISURE);
    } else if ((sizeHeld() ?? announced) < announced) {
      const pause = triesLeft > 0 ? RETRY_WHEN_BEHIND : RETRY_AT_LEISURE;
      timer = setTimeout(() => void read(Math.max(0, triesLeft - 1)), pause);
    }
  }

  function follow(): void {
    if (signal.aborted) return;
    const unfollow = ledgerStore(root).subscribe(({ size }) => {
      if (size === null || size <= announced) return;
      const isNews = (sizeHeld() ?? (announced || before || size)) < size;
      announced = size;
      if (isNews) void read(TRIES_WHEN_BEHIND);
    });
    signal.addEventListener('abort', unfollow, { once: true });
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  void read(0).then(follow);
}
