// `createOrders`: buying for aid at one community; every call may safely be repeated.
import { resolveSrc } from '../client/resolve-src.ts';
import type { NewOrder, Order, Orderable } from '../contract/order.schema.ts';
import type { Fetch } from '../request.ts';
import { type Line, type Sending, send } from '../sending/send.ts';
import { type FollowOptions, followOrder } from './follow-order.ts';
import { createLatestOrders, type LatestOrders } from './latest-orders.ts';
import { parseOrderCode } from './order-code.ts';
import { OrderError } from './order-error.ts';

export interface OrdersOptions {
  /** Root URL of a community that a server runs; in a page it may be relative to the page. */
  readonly src: string | URL;
  /** Default: the global `fetch` at the time of the call. */
  readonly fetch?: Fetch;
  /** Milliseconds for one attempt, from sending to the last byte; default 20,000. */
  readonly timeout?: number;
  /** Further attempts where no answer came, or status 429, 502, 503, 504; default 3. */
  readonly retries?: number;
  /** Ends every call. */
  readonly signal?: AbortSignal;
}

export interface OrderCallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface PlaceOptions extends OrderCallOptions {
  /**
   * Default: a new one for each call. Keep one of your own for each intention where a page may be closed and come back:
   * the same key and order get the same answer for 14 days.
   */
  readonly idempotencyKey?: string | undefined;
}

/**
 * Every call rejects with an `OrderError`, or with the signal's reason once aborted. Codes are taken as people write them:
 * in small letters, with spaces or hyphens.
 */
export interface Orders {
  /** The root URL, resolved, with a trailing slash. */
  readonly src: string;
  /** Which products and how many units of each are left this week, and how they can be paid. */
  readonly orderable: (options?: OrderCallOptions) => Promise<Orderable>;
  /** Orders, once however often it asks. Throws `capacity-gone`, `price-changed` and others, with `faults` by field. */
  readonly place: (order: NewOrder, options?: PlaceOptions) => Promise<Order>;
  /** Throws `order-unknown`, and `order-code-wrong` where the code holds a slip. */
  readonly read: (code: string, options?: OrderCallOptions) => Promise<Order>;
  /**
   * The order as it is, then each change once, until `signal` is aborted. It asks every 3 s while a payment is awaited,
   * less often later, not at all while the page is hidden, and at once when the page is seen or online again. A failure
   * is told to `onFailure` and tried again; it throws only what asking again cannot mend, such as `order-unknown`.
   */
  readonly follow: (code: string, options?: FollowOptions) => AsyncGenerator<Order, void, void>;
  /** "I have paid": the units are kept until the treasurer has looked. It is no payment. */
  readonly report: (code: string, options?: OrderCallOptions) => Promise<Order>;
  /** Only while a payment is awaited and none was reported. */
  readonly cancel: (code: string, options?: OrderCallOptions) => Promise<Order>;
  /** Erases name, contact and message for good; the order stays. */
  readonly forget: (code: string, options?: OrderCallOptions) => Promise<Order>;
  /** Pays an order by the method `test`, where no money moves. */
  readonly payTest: (code: string, options?: OrderCallOptions) => Promise<Order>;
}

/**
 * Orders at one community. No code of an order and nobody's name is in any error; a code stands only in the addresses
 * that are asked. Throws as a client `bad-src`.
 *
 * @example
 * import { createOrders } from '@circunomy/sdk/orders';
 * const orders = createOrders({ src: 'https://example.org/our-community/' });
 * const { code, amount } = await orders.place({
 *   ...{ product: 'product-7k3j9q2m4x8p', quantity: 2, method: 'qris', amount: 30_000 },
 * });
 * for await (const { status } of orders.follow(code)) console.log(amount, status);
 */
export function createOrders(options: OrdersOptions): Orders {
  const root = resolveSrc(options.src);
  const line: Line = {
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    toUrl: (path) => new URL(`data/${path}`, root).href,
    timeout: options.timeout ?? 20_000,
    retries: options.retries ?? 3,
    signal: options.signal,
    toError: (code, about) => new OrderError(code, about),
  };
  const latest = createLatestOrders();
  const desk = { line, latest };
  return {
    src: root.href,
    orderable: async (callOptions) => {
      const shape = { methods: 'array', products: 'array' } as const;
      return send(line, { method: 'GET', path: 'orders', ...callOptions }, shape);
    },
    place: (order, placeOptions) => place(desk, order, placeOptions),
    read: (code, callOptions) => read(desk, code, callOptions),
    async *follow(text, followOptions) {
      const code = ensureCode(text);
      const once = { latest, line: { ...line, retries: 0 } };
      const ask = (signal: AbortSignal): Promise<Order> => read(once, code, { signal });
      yield* followOrder({ ...followOptions, ended: line.signal, code, ask, latest });
    },
    report: act(desk, 'report'),
    cancel: act(desk, 'cancel'),
    forget: act(desk, 'forget'),
    payTest: act(desk, 'test-payment'),
  };
}

interface Desk {
  readonly line: Line;
  readonly latest: LatestOrders;
}

async function ask({ line, latest }: Desk, sending: Sending): Promise<Order> {
  const began = latest.begin();
  const shape = { code: 'string', status: 'string', steps: 'array', links: 'object' } as const;
  return latest.take(await send<Order>(line, sending, shape), began);
}

async function read(desk: Desk, code: string, { signal }: OrderCallOptions = {}): Promise<Order> {
  return ask(desk, { method: 'GET', path: `orders/${ensureCode(code)}`, signal });
}

async function place(
  desk: Desk,
  order: NewOrder,
  { idempotencyKey = crypto.randomUUID(), signal }: PlaceOptions = {},
): Promise<Order> {
  if (!/^[\x21-\x7e]{8,200}$/.test(idempotencyKey)) throw new OrderError('bad-idempotency-key');
  try {
    return await ask(desk, {
      ...{ method: 'POST', path: 'orders', body: order },
      ...{ idempotencyKey, signal },
    });
  } catch (error) {
    throw error instanceof OrderError ? error.with({ idempotencyKey }) : error;
  }
}

/** Servers take each step once: asking again after an attempt that was never answered is harmless. */
function act(desk: Desk, step: string): Orders['cancel'] {
  return async (code, options) => {
    const path = `orders/${ensureCode(code)}/${step}`;
    return ask(desk, { method: 'POST', path, ...options });
  };
}

/** Throws `order-code-wrong` without asking anybody. */
function ensureCode(text: string): string {
  const code = parseOrderCode(text);
  if (code === undefined) throw new OrderError('order-code-wrong');
  return code;
}
