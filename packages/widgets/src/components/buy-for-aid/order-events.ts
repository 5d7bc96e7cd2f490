/** What the host page is told of an order: nothing about a person, and not the code, which opens it. */
import type { Order, OrderStatus, PaymentMethod } from '@circunomy/sdk/orders';

export interface OrderEventDetail {
  /** Id of the product. */
  readonly product: string;
  readonly quantity: number;
  /** Rupiah. */
  readonly amount: number;
  /** Null where nothing was to be paid any more when the page heard of the order. */
  readonly method: PaymentMethod | null;
  readonly status: OrderStatus;
}

export type OrderEventName =
  | 'circunomy-order-placed'
  | 'circunomy-order-paid'
  /** Expired, cancelled or refunded. */
  | 'circunomy-order-closed';

export type OrderEvent = CustomEvent<OrderEventDetail>;

export function tellOrder(
  element: HTMLElement,
  name: OrderEventName,
  detail: OrderEventDetail,
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

export function toEventDetail(
  { lines, amount, status }: Order,
  method: PaymentMethod | null,
): OrderEventDetail {
  const [line] = lines;
  return { product: line?.product ?? '', quantity: line?.quantity ?? 0, amount, method, status };
}

declare global {
  interface HTMLElementEventMap {
    'circunomy-order-placed': OrderEvent;
    'circunomy-order-paid': OrderEvent;
    'circunomy-order-closed': OrderEvent;
  }
}
