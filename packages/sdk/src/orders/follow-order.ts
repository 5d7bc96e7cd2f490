// Following one order: asked for again and again as a person would, told only when something has changed.
import { untilVisible } from '../client/visibility.ts';
import { backOff, joinSignals } from '../client/wait.ts';
import type { Order, OrderStatus } from '../contract/order.schema.ts';
import type { LatestOrders } from './latest-orders.ts';
import { OrderError } from './order-error.ts';
import { pauseUnlessWoken } from './pause-unless-woken.ts';

export interface FollowOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of each failure that is tried again, while what was shown still stands, and of null at each answer. */
  readonly onFailure?: ((error: OrderError | null) => void) | undefined;
}

export interface OrderSource extends FollowOptions {
  readonly code: string;
  /** One attempt; what it brings is taken by `latest`. */
  readonly ask: (signal: AbortSignal) => Promise<Order>;
  readonly latest: LatestOrders;
  /** Ends it as `signal` does. */
  readonly ended: AbortSignal | undefined;
}

/** Milliseconds between two questions: while somebody pays; and when that takes long, as a transfer may. */
const WHILE_PAYING = 3_000;
const WHILE_WAITING = 15_000;
/** How long a visitor is taken to be paying since the page was last seen anew. */
const PAYING_FOR = 600_000;
/** What follows a payment takes days; what is closed hardly ever changes. */
const ON_THE_WAY = 30_000;
const CLOSED = 300_000;
const LONGEST_BACK_OFF = 60_000;

const CLOSED_STATUSES: readonly OrderStatus[] = ['documented', 'expired', 'cancelled', 'refunded'];
/** RFC 9110: what the server has not said about the order but about the moment. */
const PASSING_STATUSES = [408, 429];

/**
 * Life: asking → (told) → pausing → asking; ends on abort, or with the error of an order that is not there. A page that is
 * hidden asks nothing; one that is seen or online again asks at once.
 */
export async function* followOrder(source: OrderSource): AsyncGenerator<Order, void, void> {
  const { code, latest, onFailure } = source;
  const signal = joinSignals(source.signal, source.ended) ?? new AbortController().signal;
  const watch = (onNews: () => void): (() => void) => latest.watch(code, onNews);
  let shown = '';
  let failures = 0;
  let seenAt = performance.now();
  try {
    for (let isDue = true; ; ) {
      let told: OrderError | undefined;
      if (isDue) {
        told = await askOnce(source, signal);
        onFailure?.(told ?? null);
        failures = told ? failures + 1 : 0;
      }
      const order = latest.get(code);
      const content = JSON.stringify(order);
      if (order && content !== shown) {
        shown = content;
        yield order;
      }
      // Whoever was told may have acted on it in the meantime.
      if (latest.get(code) !== order) {
        isDue = false;
        continue;
      }
      const usual = pauseAt(order?.status, performance.now() - seenAt);
      const ms = told ? pauseAfter(told, failures, usual) : usual;
      const woken = await pauseUnlessWoken(ms, { signal, watch });
      isDue = woken !== 'news';
      if (isDue && (await untilSeen(signal, woken))) [failures, seenAt] = [0, performance.now()];
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** The failure that may pass; throws what will not. */
async function askOnce(
  { code, ask, latest }: OrderSource,
  signal: AbortSignal,
): Promise<OrderError | undefined> {
  try {
    await ask(signal);
    return undefined;
  } catch (error) {
    if (!(error instanceof OrderError)) throw error;
    const { status, code: refusal } = error;
    const isRefused =
      status !== null && status >= 400 && status < 500 && !PASSING_STATUSES.includes(status);
    // The page of a captive portal is no word about an order that has been there before.
    const isPortal = refusal === 'server-refused' && latest.get(code) !== undefined;
    if (isRefused && !isPortal) throw error;
    return error;
  }
}

function pauseAt(status: OrderStatus | undefined, seenFor: number): number {
  if (status === undefined || status === 'awaiting-payment') {
    return seenFor < PAYING_FOR ? WHILE_PAYING : WHILE_WAITING;
  }
  return CLOSED_STATUSES.includes(status) ? CLOSED : ON_THE_WAY;
}

function pauseAfter({ retryAfter }: OrderError, failures: number, usual: number): number {
  return Math.max(
    retryAfter ?? 0,
    backOff(failures - 1, Math.min(usual, WHILE_PAYING), LONGEST_BACK_OFF),
  );
}

/** True where somebody looks at the page, or has a connection, again. */
async function untilSeen(signal: AbortSignal, woken: string): Promise<boolean> {
  const wasHidden = globalThis.document?.visibilityState === 'hidden';
  await untilVisible(signal);
  return wasHidden || woken === 'seen';
}
