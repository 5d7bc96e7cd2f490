/** What a listener knows about one resource of a community, and how one answer after another changes it. */

interface Loading {
  readonly state: 'loading';
  readonly data?: undefined;
  readonly error?: undefined;
  readonly since?: undefined;
}

interface Ready<T> {
  readonly state: 'ready';
  readonly data: T;
  readonly error?: undefined;
  readonly since?: undefined;
}

/** The last good data stays; `since` is when it was last known to be fresh. */
interface Stale<T> {
  readonly state: 'stale';
  readonly data: T;
  readonly error: unknown;
  /** Milliseconds since 1970. */
  readonly since: number;
}

interface Failed {
  readonly state: 'failed';
  readonly data?: undefined;
  readonly error: unknown;
  readonly since?: undefined;
}

/**
 * loading → ready | failed; ready → ready (newer data) | stale; stale → ready | stale; failed → ready | failed.
 * Data, once there, never goes away and never grows older.
 */
export type RequestState<T> = Loading | Ready<T> | Stale<T> | Failed;

export const LOADING: RequestState<never> = { state: 'loading' };

/** After an answer: one folded from a smaller ledger than the data in hand is dropped. */
export function afterAnswer<T>(
  before: RequestState<T>,
  data: T,
  sizeOf: (data: T) => number = () => 0,
): RequestState<T> {
  const isOlder = before.data !== undefined && sizeOf(data) < sizeOf(before.data);
  return isOlder ? before : { state: 'ready', data };
}

/** After a failure: data in hand is kept as stale since `freshAt`, the instant of the last good answer. */
export function afterFailure<T>(
  before: RequestState<T>,
  error: unknown,
  freshAt: number,
): RequestState<T> {
  if (before.data === undefined) return { state: 'failed', error };
  return { state: 'stale', data: before.data, error, since: before.since ?? freshAt };
}

/**
 * Several states as one, for a view that needs all of them: failed wins over loading, loading over
 * stale, stale over ready; `since` is the earliest.
 *
 * @example
 * joinStates({ impact: $impact.get(), community: $community.get() });
 */
export function joinStates<Parts extends Record<string, unknown>>(
  parts: {
    readonly [Name in keyof Parts]: RequestState<Parts[Name]>;
  },
): RequestState<Parts> {
  const states: RequestState<unknown>[] = Object.values(parts);
  const failed = states.find((part) => part.state === 'failed');
  if (failed) return { state: 'failed', error: failed.error };
  if (states.some((part) => part.state === 'loading')) return LOADING;
  const data = Object.fromEntries(
    Object.entries<RequestState<unknown>>(parts).map(([name, part]) => [name, part.data]),
  ) as Parts;
  const stale = states.filter((part) => part.state === 'stale');
  const [first] = stale;
  if (!first) return { state: 'ready', data };
  const since = Math.min(...stale.map((part) => part.since));
  return { state: 'stale', data, error: first.error, since };
}
