/** What the states of an order mean to whoever ordered: to be paid, on its way, or over. */
import type { Order } from '@circunomy/sdk/orders';

/** Over without having become aid. */
const CLOSED = ['expired', 'cancelled', 'refunded'];

export function isAwaiting({ status }: Order): boolean {
  return status === 'awaiting-payment';
}

export function isClosed({ status }: Order): boolean {
  return CLOSED.includes(status);
}

/** Paid, and all that follows from it; not where the treasurer has yet to decide. */
export function isPaid(order: Order): boolean {
  return !isAwaiting(order) && !isClosed(order) && order.status !== 'disputed';
}

/** Nothing is left to be done here: its own page tells the rest. */
export function isDone(order: Order): boolean {
  return isPaid(order) || isClosed(order);
}
