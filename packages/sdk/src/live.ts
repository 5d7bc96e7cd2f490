// Following a ledger as it grows: over the live stream where a server runs, else by looking at the checkpoint.
import { readTip } from './client/checkpoint.ts';
import { type LiveUpdate, readLiveStream } from './client/live-stream.ts';
import type { Reader } from './client/reader.ts';
import type { Resources } from './client/resources.ts';
import { untilVisible } from './client/visibility.ts';
import { backOff, wait } from './client/wait.ts';

export interface LiveOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two looks at the checkpoint where there is no stream; default 60,000. */
  readonly poll?: number;
}

export interface LiveSource {
  readonly reader: Reader;
  readonly community: Resources['community'];
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Life: looking for the stream → streaming ⇄ pausing, or polling for good where none is; ends on abort.
 * A failed look is passed over, since the next one may succeed. An older size never follows a newer one.
 */
export async function* followLedger(
  { reader, community }: LiveSource,
  { signal: called, poll = 60_000 }: LiveOptions,
): AsyncGenerator<LiveUpdate, void, void> {
  const signal = reader.untilEither(called) ?? new AbortController().signal;
  const news = createNewsFilter();
  let url: string | undefined;
  let failures = 0;
  try {
    for (;;) {
      url ??= await findStream(reader, community, signal);
      let pause = poll;
      if (url) {
        const begin = Date.now();
        const end = yield* readLiveStream({ ...reader, ...news, url, signal });
        if (end.refused) url = '';
        failures = Date.now() - begin > LONGEST_PAUSE ? 0 : failures + 1;
        pause = Math.max(end.retry ?? 0, backOff(failures, FIRST_PAUSE, LONGEST_PAUSE));
      }
      const tip = await readTip(reader, { signal, fresh: true }).catch(() => undefined);
      if (tip && news.isNews(tip)) yield { size: tip.size, root: tip.root, mode: 'poll' };
      await wait(url ? Math.min(pause, poll) : poll, signal);
      if (!url) await untilVisible(signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Empty where there is none to use; undefined where that could not be learned yet. */
async function findStream(
  reader: Reader,
  community: Resources['community'],
  signal: AbortSignal,
): Promise<string | undefined> {
  const profile = await community({ signal }).catch(() => undefined);
  const url = profile?.live ?? '';
  // A strict content security policy names the community's origin and no other.
  const isUsable = URL.canParse(url) && new URL(url).origin === reader.root.origin;
  return profile && (isUsable ? url : '');
}

interface NewsFilter {
  readonly lastSize: () => number | undefined;
  readonly isNews: (tip: { readonly size: number }) => boolean;
}

function createNewsFilter(): NewsFilter {
  let last: number | undefined;
  return {
    lastSize: () => last,
    isNews({ size }) {
      if (last !== undefined && size <= last) return false;
      last = size;
      return true;
    },
  };
}
