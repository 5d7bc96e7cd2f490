// `createDesk`: what a treasurer does about the orders of one community; every step may safely be repeated.
import { resolveSrc } from '../client/resolve-src.ts';
import type {
  Confirmation,
  DeskOrder,
  DeskOrders,
  DeskPurchase,
  MoneyLine,
  NewPurchase,
  Reconciliation,
  Statement,
  UnmatchedMoney,
} from '../contract/desk.schema.ts';
import type { OrderStatus } from '../contract/order.schema.ts';
import { type Line, type Sending, send, sendForText } from '../sending/send.ts';
import { authoriseFetch } from './authorised-fetch.ts';
import { ensureId, ensureKey } from './ensure-sendable.ts';
import type { OperatorOptions, RecordOptions } from './operator.ts';
import { OperatorError } from './operator-error.ts';
import { quoteFaults } from './proposal-fault.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface DeskListOptions extends CallOptions {
  /** Orders of one status, or those that need the treasurer; all unless given. */
  readonly status?: OrderStatus | 'attention' | undefined;
  /** `next` of the page before. */
  readonly from?: string | undefined;
}

/** Every call rejects with an `OperatorError`, or with the signal's reason once aborted. */
export interface Desk {
  /** The root URL, resolved, with a trailing slash. */
  readonly src: string;
  /** Newest first, a page at a time. */
  readonly list: (options?: DeskListOptions) => Promise<DeskOrders>;
  /** By its code, written any way. Throws `order-unknown`, `order-code-wrong`. */
  readonly read: (code: string, options?: CallOptions) => Promise<DeskOrder>;
  /** Money came. Throws `money-recorded` where its reference was used for another sum. */
  readonly confirm: (
    code: string,
    money: Confirmation,
    options?: RecordOptions,
  ) => Promise<DeskOrder>;
  /** Nothing came: the order is cancelled. */
  readonly reject: (code: string, reason: string, options?: RecordOptions) => Promise<DeskOrder>;
  /** Money went back. Throws `refund-refused` where that is more than is there. */
  readonly refund: (
    code: string,
    money: Confirmation,
    options?: RecordOptions,
  ) => Promise<DeskOrder>;
  readonly note: (code: string, note: string, options?: RecordOptions) => Promise<DeskOrder>;
  /** Takes a disputed order as it is. */
  readonly accept: (code: string, note: string, options?: RecordOptions) => Promise<DeskOrder>;
  /** Keeps money that nobody knows; confirming with its reference gives it to an order. */
  readonly keepMoney: (money: UnmatchedMoney, options?: RecordOptions) => Promise<MoneyLine>;
  /** Buys paid orders of one product: waits for a second operator, or is in the ledger at once where there is none. */
  readonly purchase: (purchase: NewPurchase, options?: RecordOptions) => Promise<DeskPurchase>;
  /** What waits for a second operator, oldest first. */
  readonly purchases: (options?: CallOptions) => Promise<readonly DeskPurchase[]>;
  /** Makes another operator's purchase part of the ledger. Throws `verifier-same`, `purchase-unknown`. */
  readonly verifyPurchase: (id: string, options?: RecordOptions) => Promise<DeskPurchase>;
  /** Throws a purchase that waits away. Throws `purchase-unknown`. */
  readonly discardPurchase: (id: string, options?: CallOptions) => Promise<void>;
  /** Every rupiah of a day (`YYYY-MM-DD`) once. */
  readonly reconciliation: (day: string, options?: CallOptions) => Promise<Reconciliation>;
  /** The same as CSV. */
  readonly reconciliationTable: (day: string, options?: CallOptions) => Promise<string>;
  /** What each line of a bank statement in CSV seems to be; nothing is recorded by it. */
  readonly readStatement: (csv: string | Blob, options?: CallOptions) => Promise<Statement>;
}

const ORDER = { order: 'object', attention: 'array', money: 'array' } as const;
const PURCHASE = { id: 'string', state: 'string', orders: 'array' } as const;

/**
 * The desk of one community, for a treasurer or an initiator, known by a token that is sent as `createOperator` sends it.
 * Throws `bad-token`, `token-over-http`, and as a client `bad-src`.
 *
 * @example
 * import { createDesk } from '@circunomy/sdk/operator';
 * const desk = createDesk({ src: 'https://example.org/our-community/', token: 'circ_…' });
 * const { orders } = await desk.list({ status: 'attention' });
 * for (const { order, attention } of orders) console.log(order.code, attention);
 */
export function createDesk(options: OperatorOptions): Desk {
  const root = resolveSrc(options.src);
  const plain = options.fetch ?? ((url, init) => fetch(url, init));
  const line: Line = {
    fetch: authoriseFetch(plain, root, options.token),
    toUrl: (path) => new URL(`data/desk/${path}`, root).href,
    timeout: options.timeout ?? 30_000,
    retries: options.retries ?? 3,
    signal: options.signal,
    toError: (code, about) => new OperatorError(code, about),
    quote: quoteFaults,
  };
  return { src: root.href, ...toOrderCalls(line), ...toMoneyCalls(line), ...toPurchaseCalls(line) };
}

function toOrderCalls(
  line: Line,
): Pick<Desk, 'list' | 'read' | 'confirm' | 'reject' | 'refund' | 'note' | 'accept'> {
  const step = (code: string, name: string, body: unknown, options?: RecordOptions) =>
    repeatably<DeskOrder>(line, { path: `${toPath(code)}/${name}`, body }, { ...options }, ORDER);
  return {
    list: ({ status, from, signal } = {}) => {
      const query = new URLSearchParams({ ...(status && { status }), ...(from && { from }) });
      const path = query.size > 0 ? `orders?${query}` : 'orders';
      return send(line, { method: 'GET', path, signal }, { orders: 'array' });
    },
    read: (code, options) => send(line, { method: 'GET', path: toPath(code), ...options }, ORDER),
    confirm: (code, money, options) => step(code, 'confirm', money, options),
    reject: (code, reason, options) => step(code, 'reject', { reason }, options),
    refund: (code, money, options) => step(code, 'refund', money, options),
    note: (code, note, options) => step(code, 'note', { note }, options),
    accept: (code, note, options) => step(code, 'accept', { note }, options),
  };
}

function toMoneyCalls(
  line: Line,
): Pick<Desk, 'keepMoney' | 'reconciliation' | 'reconciliationTable' | 'readStatement'> {
  const dayPath = (day: string): string => `reconciliation/${encodeURIComponent(day)}`;
  return {
    keepMoney: (body, options = {}) =>
      repeatably(line, { path: 'money', body }, options, { id: 'string', reference: 'string' }),
    reconciliation: (day, options) =>
      send(line, { method: 'GET', path: dayPath(day), ...options }, { methods: 'array' }),
    reconciliationTable: (day, options) =>
      sendForText(line, { method: 'GET', path: `${dayPath(day)}/lines.csv`, ...options }),
    readStatement: (csv, options) =>
      send(line, { method: 'POST', path: 'statements', csv, ...options }, { lines: 'array' }),
  };
}

function toPurchaseCalls(
  line: Line,
): Pick<Desk, 'purchase' | 'purchases' | 'verifyPurchase' | 'discardPurchase'> {
  return {
    purchase: (body, options = {}) =>
      repeatably(line, { path: 'purchases', body }, options, PURCHASE),
    purchases: async (options) => {
      const list = { method: 'GET', path: 'purchases', ...options } as const;
      const { purchases } = await send<{ purchases: DeskPurchase[] }>(line, list, {
        purchases: 'array',
      });
      return purchases;
    },
    verifyPurchase: async (id, options = {}) => {
      const path = `purchases/${ensureId(id)}/verification`;
      return repeatably(line, { path }, options, PURCHASE);
    },
    discardPurchase: async (id, options = {}) =>
      send(line, { method: 'DELETE', path: `purchases/${ensureId(id)}`, ...options }, {}),
  };
}

async function repeatably<T>(
  line: Line,
  sending: Pick<Sending, 'path' | 'body'>,
  { idempotencyKey = crypto.randomUUID(), signal }: RecordOptions,
  shape: Parameters<typeof send>[2],
): Promise<T> {
  ensureKey(idempotencyKey);
  try {
    return await send(line, { method: 'POST', ...sending, idempotencyKey, signal }, shape);
  } catch (error) {
    throw error instanceof OperatorError ? error.with({ idempotencyKey }) : error;
  }
}

/** A code as somebody wrote it must not lead to another address. */
function toPath(code: string): string {
  return `orders/${encodeURIComponent(code)}`;
}
