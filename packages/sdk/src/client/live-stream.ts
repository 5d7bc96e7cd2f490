// One connection to `data/live`, from the request to its end, however it ends.
import type { LiveEvent } from '../contract/live.schema.ts';
import { type Fetch, PLAIN_GET } from '../request.ts';
import { createEventStreamParser, type StreamEvent } from './event-stream.ts';
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

export interface StreamEnd {
  /** True where asking again would not help: there is no stream at this address. */
  readonly refused: boolean;
  /** Milliseconds after which the server wants to be asked again. */
  readonly retry?: number | undefined;
}

/** The server sends a comment every 15 s; three missed ones mean that nobody is there. */
const LONGEST_SILENCE = 45_000;

/** Yields each event that is news, returns how the stream ended; throws only the signal's reason. */
export async function* readLiveStream(
  options: LiveStreamOptions,
): AsyncGenerator<LiveUpdate, StreamEnd, void> {
  const silence = createSilenceWatch(options.signal);
  const parser = createEventStreamParser();
  let reader: ReadableStreamDefaultReader<string> | undefined;
  try {
    silence.expect(options.timeout);
    const init = toInit(options, silence.signal);
    const response = await abortable(options.fetch(options.url, init), silence.signal);
    if (!isStream(response)) return { refused: !isTemporary(response.status) };
    reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      silence.expect(LONGEST_SILENCE);
      const part = await abortable(reader.read(), silence.signal);
      if (part.done) break;
      yield* parser.push(part.value).flatMap(parseEvent).filter(options.isNews);
    }
  } catch {
    options.signal.throwIfAborted();
  } finally {
    silence.stop();
    reader?.cancel().catch(() => undefined);
  }
  return { refused: false, retry: parser.retry() };
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

function isTemporary(status: number): boolean {
  return status === 429 || status >= 500;
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

interface SilenceWatch {
  readonly signal: AbortSignal;
  /** Aborts `signal` unless called again within `ms`. */
  readonly expect: (ms: number) => void;
  readonly stop: () => void;
}

function createSilenceWatch(outer: AbortSignal): SilenceWatch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), ms);
  };
  const stop = (): void => {
    clearTimeout(timer);
    controller.abort();
  };
  return { signal: AbortSignal.any([outer, controller.signal]), expect, stop };
}
