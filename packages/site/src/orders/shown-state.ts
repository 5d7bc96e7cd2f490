// What of an order its page is drawn from: where it is another, the page must be asked for again.
import type { Order } from '@circunomy/sdk/orders';

/** A gateway may answer with its code after the page was drawn, and money may come in parts. */
export function toShownState({ status, received, returned, payment }: Order): string {
  const isToScan = payment !== null && 'qris' in payment && payment.qris !== null;
  return [status, received, returned, isToScan ? 'qr' : ''].join(' ');
}
