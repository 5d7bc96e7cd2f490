// What every read of one client has in common: the address, sharing, the request, the signals that end it.
import { type Fetch, type RequestLimits, request } from '../request.ts';
import { resolveSrc } from './resolve-src.ts';
import { SharedReads } from './shared-reads.ts';
import { joinSignals } from './wait.ts';

export interface ClientOptions {
  /** Root URL of a community, with or without trailing slash; in a page it may be relative to the page. */
  readonly src: string | URL;
  /** Default: the global `fetch` at the time of the call. */
  readonly fetch?: Fetch;
  /** Milliseconds for one attempt, from sending to the last byte; default 10,000. */
  readonly timeout?: number;
  /** Further attempts after a network error or status 429, 502, 503, 504; default 2. */
  readonly retries?: number;
  /**
   * Milliseconds for which an answer is kept and given again; default 0: only reads under way are shared. `Infinity` keeps
   * for the life of the client, such as a page view; what `live()` tells ends the keeping early.
   */
  readonly keep?: number;
  /** Bytes of the largest answer that is taken, decompressed; default 16,777,216. */
  readonly maxBytes?: number;
  /** Ends every read and every iteration of this client. */
  readonly signal?: AbortSignal;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Asks the server even where an answer is kept or under way; default false. */
  readonly fresh?: boolean | undefined;
}

export interface Reader {
  readonly root: URL;
  readonly fetch: Fetch;
  readonly timeout: number;
  /** The address of a path below `data/`. */
  readonly toUrl: (path: string) => string;
  readonly read: <T>(
    path: string,
    parse: (bytes: Uint8Array, url: string) => T,
    options?: ReadOptions,
  ) => Promise<T>;
  /** Keeps nothing of what was read so far. */
  readonly forget: () => void;
  /** Aborts with the client or with the call, whichever comes first. */
  readonly untilEither: (signal: AbortSignal | undefined) => AbortSignal | undefined;
}

export function createReader(options: ClientOptions): Reader {
  const root = resolveSrc(options.src);
  const limits: RequestLimits = {
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    timeout: options.timeout ?? 10_000,
    retries: options.retries ?? 2,
    maxBytes: options.maxBytes ?? 16_777_216,
  };
  const shared = new SharedReads(options.keep ?? 0, options.signal);
  const toUrl: Reader['toUrl'] = (path) => new URL(`data/${path}`, root).href;
  const read: Reader['read'] = (path, parse, { signal, fresh } = {}) => {
    const url = toUrl(path);
    const start = async (stop: AbortSignal) =>
      parse(await request(url, limits, { signal: stop, fresh }), url);
    return shared.read(url, start, { signal, fresh });
  };
  const untilEither: Reader['untilEither'] = (signal) => joinSignals(options.signal, signal);
  const forget = (): void => shared.forgetAll();
  return { root, fetch: limits.fetch, timeout: limits.timeout, toUrl, read, forget, untilEither };
}
