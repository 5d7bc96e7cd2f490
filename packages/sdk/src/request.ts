// One GET that survives a shaky network: timeout, retries with jitter, Retry-After, a size limit, typed errors.
import { readBody } from './client/read-body.ts';
import { pauseAfter } from './client/retry.ts';
import { parseRetryAfter } from './client/retry-after.ts';
import { abortable, joinSignals, wait } from './client/wait.ts';
import { CircunomyError, type CircunomyErrorCode } from './errors.ts';

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

export interface RequestLimits {
  readonly fetch: Fetch;
  /** Milliseconds for one attempt, from sending to the last byte. */
  readonly timeout: number;
  /** Further attempts after a network error or status 429, 502, 503, 504. */
  readonly retries: number;
  /** Bytes of the largest answer that is taken. */
  readonly maxBytes: number;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Asks the server even where the browser's cache holds a copy. */
  readonly fresh?: boolean | undefined;
}

/** Plain enough that a browser sends no CORS preflight, no cookie and no login. */
export const PLAIN_GET: RequestInit = { credentials: 'omit' };

/**
 * The body of a 2xx answer. Throws `CircunomyError`, or the signal's reason when aborted.
 * A timed-out attempt is not repeated: whoever waits has waited long enough.
 */
export async function request(
  url: string,
  limits: RequestLimits,
  options: RequestOptions = {},
): Promise<Uint8Array> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send(url, limits, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      const pause = attempt < limits.retries ? pauseBefore(error, attempt) : undefined;
      if (pause === undefined) throw error;
      await wait(pause, options.signal);
    }
  }
}

async function send(
  url: string,
  limits: RequestLimits,
  options: RequestOptions,
): Promise<Uint8Array> {
  const deadline = AbortSignal.timeout(limits.timeout);
  const signal = joinSignals(deadline, options.signal) ?? deadline;
  const init: RequestInit = options.fresh
    ? { ...PLAIN_GET, signal, cache: 'no-cache' }
    : { ...PLAIN_GET, signal };
  try {
    const response = await abortable(limits.fetch(url, init), signal);
    if (!response.ok) throw toStatusError(response, url);
    return await abortable(readBody(response, url, limits.maxBytes), signal);
  } catch (error) {
    if (error instanceof CircunomyError) throw error;
    options.signal?.throwIfAborted();
    if (deadline.aborted) {
      throw new CircunomyError('timeout', { url, cause: error, values: { ms: limits.timeout } });
    }
    throw new CircunomyError('network', { url, cause: error, values: { reason: reasonOf(error) } });
  }
}

function toStatusError(response: Response, url: string): CircunomyError {
  const { status } = response;
  response.body?.cancel().catch(() => undefined);
  const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now());
  return new CircunomyError(codeOf(status), {
    url,
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

function codeOf(status: number): CircunomyErrorCode {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-failed' : 'refused';
}

/** Milliseconds before the next attempt; undefined where there is none. */
function pauseBefore(error: unknown, attempt: number): number | undefined {
  if (!(error instanceof CircunomyError)) return undefined;
  return error.status === null && error.code !== 'network' ? undefined : pauseAfter(error, attempt);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
