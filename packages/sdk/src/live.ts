// Following a ledger as it grows: over the live stream where a server runs, else by looking at the checkpoint.
import { readTip } from './client/checkpoint.ts';
import { type LiveUpdate, readLiveStream, type StreamEnd } from './client/live-stream.ts';
import type { Reader } from './client/reader.ts';
import type { Resources } from './client/resources.ts';
import { untilVisible } from './client/visibility.ts';
import { wait } from './client/wait.ts';

export interface LiveOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two looks at the checkpoint where there is no stream; default 60,000. */
  readonly poll?: number;
}

export interface LiveSource {
  readonly reader: Reader;
  readonly community: Resources['community'];
}

/** Milliseconds between the end of a stream and the next. */
const SHORTEST_PAUSE = 500;
const FIRST_SPREAD = 1_000;
const WIDEST_SPREAD = 30_000;
/** Where something else than a stream has always answered. */
const PAUSE_AFTER_REFUSAL = 900_000;

/**
 * Life: looking for the stream → streaming ⇄ pausing, or polling for good where none is; ends on abort.
 * While a stream cannot be had the checkpoint is looked at instead. A failed look is passed over, since the next one
 * may succeed. A hidden page does neither. An older size never follows a newer one.
 */
export async function* followLedger(
  { reader, community }: LiveSource,
  { signal: called, poll = 60_000 }: LiveOptions,
): AsyncGenerator<LiveUpdate, void, void> {
  const signal = reader.untilEither(called) ?? new AbortController().signal;
  const news = createNewsFilter();
  const toPause = createPauses();
  let url: string | undefined;
  try {
    for (;;) {
      url ??= await findStream(reader, community, signal);
      let pause = url === '' ? Number.POSITIVE_INFINITY : poll;
      let isLookDue = true;
      if (url) {
        const began = performance.now();
        const end = yield* readLiveStream({ ...reader, ...news, url, signal });
        pause = toPause(end, performance.now() - began);
        // Whoever lost a server together would ask its checkpoint together: most have the next stream soon.
        isLookDue = end.why !== 'lost' && end.why !== 'hidden';
      }
      do {
        const tip = isLookDue && (await readTip(reader, { signal, fresh: true }).catch(() => null));
        if (tip && news.isNews(tip)) yield { size: tip.size, root: tip.root, mode: 'poll' };
        await wait(Math.min(pause, poll), signal);
        await untilVisible(signal);
        isLookDue = true;
        pause -= poll;
      } while (pause > 0);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Milliseconds until the stream is asked for again: what its server wants, and full jitter that widens each time. */
function createPauses(): (end: StreamEnd, lasted: number) => number {
  let failures = 0;
  let hasSpoken = false;
  return ({ why, retry = 0 }, lasted) => {
    hasSpoken ||= why !== 'refused' && why !== 'failed';
    if (why === 'hidden') return 0;
    // A page in place of a stream that has been there before is that of a captive portal.
    if (why === 'refused' && !hasSpoken) return PAUSE_AFTER_REFUSAL;
    failures = lasted > WIDEST_SPREAD ? 0 : failures + 1;
    const spread = Math.min(WIDEST_SPREAD, FIRST_SPREAD * 2 ** failures);
    return Math.max(SHORTEST_PAUSE, retry) + Math.random() * spread;
  };
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
