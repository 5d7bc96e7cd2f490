// What one client knows of each order, so that an answer that was overtaken on its way is never shown as news.
import type { Order, OrderStatus } from '../contract/order.schema.ts';

export interface LatestOrders {
  /** Called before a question is asked; its answer is taken under what this returns. */
  readonly begin: () => number;
  /** The newer of this answer and what is known. */
  readonly take: (order: Order, began: number) => Order;
  readonly get: (code: string) => Order | undefined;
  /** Calls back whenever something of this order was taken; returns what ends that. */
  readonly watch: (code: string, onTaken: () => void) => () => void;
}

export function createLatestOrders(): LatestOrders {
  const known = new Map<string, { readonly order: Order; readonly began: number }>();
  const watchers = new Map<() => void, string>();
  let questions = 0;
  return {
    begin: () => ++questions,
    take(order, began) {
      const before = known.get(order.code);
      if (before && (began < before.began || countKept(order) < countKept(before.order))) {
        return before.order;
      }
      known.set(order.code, { order, began });
      for (const [onTaken, code] of watchers) if (code === order.code) onTaken();
      return order;
    },
    get: (code) => known.get(code)?.order,
    watch(code, onTaken) {
      watchers.set(onTaken, code);
      return () => void watchers.delete(onTaken);
    },
  };
}

/** What the ledger says may be corrected away, and said anew. */
const OF_THE_LEDGER: readonly OrderStatus[] = ['purchased', 'distributed', 'documented'];

/** Steps of the order itself only ever become more. */
function countKept({ steps }: Order): number {
  return steps.filter(({ status }) => !OF_THE_LEDGER.includes(status)).length;
}
