/** Where the orders of a community are kept, as seen from a page that shows its widgets. */
import type { Community } from '@circunomy/sdk';
import { rootOf } from '@circunomy/sdk/stores';

export interface OrdersPlace {
  /** Root URL of the server that takes the orders. */
  readonly root: string;
  /** False where a widget may only lead there: the page allowed no other origin than that of `src`. */
  readonly isNear: boolean;
}

const ORDERS = 'data/orders';

/** A community that takes no orders at present is asked itself: earlier ones can still be followed. */
export function findOrders({ orders }: Community, src: string): OrdersPlace {
  const near = rootOf(src);
  const url = orders === null ? null : URL.parse(orders, near);
  if (!url?.pathname.endsWith(`/${ORDERS}`)) return { root: near, isNear: true };
  const root = url.origin + url.pathname.slice(0, -ORDERS.length);
  return { root, isNear: url.origin === new URL(near).origin };
}
