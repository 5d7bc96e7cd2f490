// Why an order needs its treasurer, told from what is stored: nothing is marked by hand, so nothing stays marked.
import type { Attention, Order } from '@circunomy/sdk/schema';

export interface Waiting {
  /** Id of a purchase that waits for a second operator. */
  readonly purchase: string | null;
  /** What the ledger says that came for it; null where no contribution carries it. */
  readonly contributed: number | null;
}

export function listAttention(order: Order, { purchase, contributed }: Waiting): Attention[] {
  const { status, amount, received, returned, reportedAt } = order;
  const kept = received - returned;
  const found: (Attention | false)[] = [];
  if (status === 'awaiting-payment' || status === 'expired') {
    found.push(reportedAt !== null && 'reported', kept > 0 && 'short');
  }
  if (status === 'disputed') found.push(tellDispute(order), kept > 0 && kept < amount && 'short');
  if (status === 'paid') {
    found.push(purchase === null ? 'buy' : 'verify');
    found.push(kept > amount && 'excess', kept < toPrice(order) && 'short');
  }
  found.push(contributed !== null && contributed !== kept && 'correct');
  return found.filter((each) => each !== false);
}

/** What the goods cost. The digits that tell a transfer from others may go back, and nothing is missing. */
function toPrice({ lines }: Order): number {
  return lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
}

function tellDispute({ steps }: Order): Attention {
  const before = steps.findLast(({ status }) => status !== 'disputed')?.status;
  if (before === 'expired') return 'late';
  return before === 'cancelled' || before === 'refunded' ? 'after-close' : 'chargeback';
}
