/** One order as a store, and the one client through which a page orders at a community. */
import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Order } from '../contract/order.schema.ts';
import { createOrders, type Orders } from '../orders/create-orders.ts';
import { parseOrderCode } from '../orders/order-code.ts';
import { ledgerStore } from './ledger.ts';
import { afterAnswer, afterFailure, LOADING, type RequestState } from './request-state.ts';
import { shared } from './source.ts';

export type OrderStore = ReadableAtom<RequestState<Order>>;

/**
 * What is ordered through it is seen by every `orderStore` of the page at once. Throws `CircunomyError` (`bad-src`) where
 * `src` is no http(s) address.
 */
export const ordersOf: (src: string) => Orders = shared((root) => createOrders({ src: root }));

/**
 * The order of this code at `src`, however it is written. Without listeners it does nothing; with one it follows the order,
 * and looks again whenever the ledger grows once it is paid. What it holds never grows older.
 *
 * @example
 * import { orderStore } from '@circunomy/sdk/stores';
 * orderStore('https://example.org/our-community/', 'K7M4-Q9XT-2P3E').subscribe(({ state, data }) => {
 *   console.log(state, data?.status);
 * });
 */
export function orderStore(src: string, code: string): OrderStore {
  return orderStores(src)(parseOrderCode(code) ?? code);
}

const orderStores = shared((root) => {
  const stores = new Map<string, OrderStore>();
  return (code: string): OrderStore => {
    const store = stores.get(code) ?? createOrderStore(root, code);
    stores.set(code, store);
    return store;
  };
});

function createOrderStore(root: string, code: string): OrderStore {
  const $state = atom<RequestState<Order>>(LOADING);
  onMount($state, () => {
    const stop = new AbortController();
    void follow(root, code, { $state, signal: stop.signal });
    return () => stop.abort();
  });
  return $state;
}

interface Following {
  readonly $state: ReturnType<typeof atom<RequestState<Order>>>;
  readonly signal: AbortSignal;
}

async function follow(root: string, code: string, following: Following): Promise<void> {
  const { $state, signal } = following;
  let freshAt = 0;
  let unwatch: (() => void) | undefined;
  const onFailure = (error: unknown): void => {
    const state = $state.get();
    if (error !== null) $state.set(afterFailure(state, error, freshAt));
    else if (state.state === 'stale') $state.set(afterAnswer(state, state.data));
    if (error === null) freshAt = Date.now();
  };
  try {
    const orders = ordersOf(root);
    for await (const order of orders.follow(code, { signal, onFailure })) {
      $state.set(afterAnswer($state.get(), order));
      if (order.received > 0) unwatch ??= watchLedger(root, () => look(orders, code, signal));
    }
  } catch (error) {
    onFailure(error);
  } finally {
    unwatch?.();
  }
}

/** Purchase, delivery and evidence are entries: whoever waits for them hears of them as they are recorded. */
function watchLedger(root: string, onGrown: () => void): () => void {
  let known: number | null = null;
  return ledgerStore(root).subscribe(({ size }) => {
    if (known !== null && size !== null && size > known) onGrown();
    known = size ?? known;
  });
}

/** What it brings is told by `follow`. */
function look(orders: Orders, code: string, signal: AbortSignal): void {
  orders.read(code, { signal }).catch(() => undefined);
}
