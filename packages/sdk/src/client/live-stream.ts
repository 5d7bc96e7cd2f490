// One connection to `data/live`, from the request to its end, however it ends.
import type { LiveEvent } from '../contract/live.schema.ts';
import { type Fetch, PLAIN_GET } from '../request.ts';
import { createEventStreamParser, type StreamEvent } from './event-stream.ts';
import { parseRetryAfter } from './retry-after.ts';
import { watchHidden } from './visibility.ts';
import { abortable } from './wait.ts';

export interface LiveStreamOptions {
  readonly url: string;
  readonly fetch: Fetch;
  /** Milliseconds until the answer must begin. */
  readonly timeout: number;
  /** Size that is known already; undefined before the first. */
  readonly lastSize: () => number | undefined;
  readonly isNews: (event: LiveEvent) => boolean;
  readonly signal: AbortSignal;
}

export interface LiveUpdate extends LiveEvent {
  /** How it was learned. */
  readonly mode: 'stream' | 'poll';
}

/**
 * `refused`: there is no stream at this address. `failed`: it could not be opened at the moment, or told nonsense.
 * `lost`: it spoke, then ended. `silent`: its server is there no more, or something on the way holds events back.
 * `hidden`: nobody looks.
 */
type Ending = 'refused' | 'failed' | 'lost' | 'silent' | 'hidden';

export interface StreamEnd {
  readonly why: Ending;
  /** Milliseconds after which the server wants to be asked again. */
  readonly retry?: number | undefined;
}

/** The server sends a comment every 15 s; three missed ones mean that nobody is there. */
const LONGEST_SILENCE = 45_000;

/** Milliseconds; a glance at another tab costs no new connection. */
const HIDDEN_FOR = 5_000;

/** Characters without an event that is news: twelve days of comments. */
const MOST_WITHOUT_NEWS = 1_048_576;

/** Yields each event that is news, returns how the stream ended; throws only the signal's reason. */
export async function* readLiveStream(
  options: LiveStreamOptions,
): AsyncGenerator<LiveUpdate, StreamEnd, void> {
  const watch = createWatch(options.signal);
  const parser = createEventStreamParser();
  let reader: ReadableStreamDefaultReader<string> | undefined;
  let why: Ending = 'failed';
  try {
    watch.expect(options.timeout);
    const init = toInit(options, watch.signal);
    const response = await abortable(options.fetch(options.url, init), watch.signal);
    if (!isStream(response)) return toEnd(response);
    reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let withoutNews = 0; withoutNews < MOST_WITHOUT_NEWS; ) {
      watch.expect(LONGEST_SILENCE);
      const part = await abortable(reader.read(), watch.signal);
      if (part.done) return { why, retry: parser.retry() };
      watch.rest();
      why = 'failed';
      withoutNews += part.value.length;
      for (const update of parser.push(part.value).flatMap(parseEvent).filter(options.isNews)) {
        withoutNews = 0;
        yield update;
      }
      why = 'lost';
    }
    why = 'failed';
  } catch {
    options.signal.throwIfAborted();
  } finally {
    watch.stop();
    reader?.cancel().catch(() => undefined);
  }
  return { why: watch.reason() ?? why, retry: parser.retry() };
}

function toInit({ url, lastSize }: LiveStreamOptions, signal: AbortSignal): RequestInit {
  const accept = { accept: 'text/event-stream' };
  // From another origin this header would cost a CORS preflight; without it the server repeats the size, no more.
  const size = isSameOrigin(url) ? lastSize() : undefined;
  const headers = size === undefined ? accept : { ...accept, 'last-event-id': String(size) };
  return { ...PLAIN_GET, cache: 'no-store', headers, signal };
}

function isSameOrigin(url: string): boolean {
  const page = globalThis.location?.origin;
  return page === undefined || page === new URL(url).origin;
}

function isStream(response: Response): response is Response & { body: ReadableStream<Uint8Array> } {
  const type = response.headers.get('content-type') ?? '';
  const isIt =
    response.status === 200 && response.body !== null && /^text\/event-stream\b/i.test(type);
  if (!isIt) response.body?.cancel().catch(() => undefined);
  return isIt;
}

function toEnd({ status, headers }: Response): StreamEnd {
  const isTemporary = status === 429 || status >= 500;
  const retry = parseRetryAfter(headers.get('retry-after'), Date.now());
  return { why: isTemporary ? 'failed' : 'refused', retry };
}

/** Events of other names and other shapes are left to later versions. */
function parseEvent({ event, data }: StreamEvent): LiveUpdate[] {
  try {
    const { size, root } = JSON.parse(data) as LiveEvent;
    const isLedger = event === 'ledger' && Number.isSafeInteger(size) && typeof root === 'string';
    return isLedger ? [{ size, root, mode: 'stream' }] : [];
  } catch {
    return [];
  }
}

interface Watch {
  /** Aborts with the caller's signal, after a silence, and when the page is hidden. */
  readonly signal: AbortSignal;
  /** Aborts `signal` unless called again, or at rest, within `ms`. */
  readonly expect: (ms: number) => void;
  /** Whoever takes an event may take all the time in the world. */
  readonly rest: () => void;
  readonly reason: () => Ending | undefined;
  readonly stop: () => void;
}

function createWatch(outer: AbortSignal): Watch {
  const controller = new AbortController();
  let reason: Ending | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (why: Ending): void => {
    reason ??= why;
    controller.abort();
  };
  const rest = (): void => clearTimeout(timer);
  const expect = (ms: number): void => {
    rest();
    timer = setTimeout(() => end('silent'), ms);
  };
  const unwatch = watchHidden(HIDDEN_FOR, () => end('hidden'));
  const stop = (): void => {
    rest();
    unwatch();
    controller.abort();
  };
  const signal = AbortSignal.any([outer, controller.signal]);
  return { signal, expect, rest, reason: () => reason, stop };
}
