/** What a live page shows beside the public data. Such pages are answered by a server alone, never published. */
import type { Order, Orderable } from '@circunomy/sdk/schema';
import type { OrderField, OrderFields } from '../orders/order-fields.ts';
import type { QrPicture } from '../orders/qr-picture.ts';

/** Where an order is made. */
export interface OrderFormView {
  readonly kind: 'order-form';
  readonly orderable: Orderable;
  /** As they were typed. */
  readonly fields: OrderFields;
  /** In the page's language, by the field that they are about. */
  readonly faults: ReadonlyMap<OrderField, string>;
  /** What no field is to blame for. */
  readonly problem: string | null;
}

/** Where an order is paid and followed. */
export interface OrderView {
  readonly kind: 'order';
  readonly order: Order;
  /** What a payer's phone reads; null where nothing is paid so. */
  readonly qr: QrPicture | null;
  /** Why the last step was refused. */
  readonly problem: string | null;
}

/** Where no order can be made, or there is none of that code. */
export interface OrderMissingView {
  readonly kind: 'orders-closed' | 'order-missing';
  readonly problem: string | null;
}

/** Where the treasurer works; everything on it comes once the token is typed. */
interface DeskView {
  readonly kind: 'desk';
}

export type LiveView = OrderFormView | OrderView | OrderMissingView | DeskView;
