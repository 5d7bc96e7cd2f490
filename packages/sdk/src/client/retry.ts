// Which failed attempts are worth another one, and how long to wait before it: the same for reads and for writes.
import { backOff } from './wait.ts';

export interface FailedAttempt {
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Milliseconds that the server asks to wait; null where it did not say. */
  readonly retryAfter: number | null;
}

/** Milliseconds; a server that asks for a longer pause is not asked again, the error says how long. */
const LONGEST_PAUSE = 10_000;
const FIRST_PAUSE = 300;
const RETRIED_STATUSES = [429, 502, 503, 504];

/** Milliseconds before the next attempt, with jitter; undefined where another one would be useless or unwelcome. */
export function pauseAfter(
  { status, retryAfter }: FailedAttempt,
  attempt: number,
): number | undefined {
  if (status !== null && !RETRIED_STATUSES.includes(status)) return undefined;
  if (retryAfter === null) return backOff(attempt, FIRST_PAUSE, LONGEST_PAUSE);
  return retryAfter > LONGEST_PAUSE ? undefined : retryAfter;
}
