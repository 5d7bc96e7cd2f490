// Orders that nobody paid in time give their units back; whoever writes next writes it down, so that no unit is sold
// twice even where a clock is set back.
import type { WriteTransaction } from '../storage/store.ts';
import type { OrderRow } from './order-row.ts';
import { settleOrder } from './settle-order.ts';
import { takeStep } from './take-step.ts';

/** Of one community; how many there were. */
export async function expireOrders(
  transaction: WriteTransaction,
  community: string,
  now: Date,
): Promise<number> {
  const due = await transaction
    .selectFrom('orders')
    .selectAll()
    .where('community', '=', community)
    .where('status', '=', 'awaiting-payment')
    .where('expires_at', '<=', now.toISOString())
    .execute();
  for (const row of due) await expireOrder(transaction, row, now);
  return due.length;
}

/** Money that came, too little for it, makes it a matter for the treasurer. */
export async function expireOrder(
  transaction: WriteTransaction,
  row: OrderRow,
  now: Date,
): Promise<OrderRow> {
  const expired = await takeStep(transaction, row, 'expired', { at: now, madeBy: 'clock' });
  return settleOrder(transaction, expired, { at: now, madeBy: 'clock' });
}
