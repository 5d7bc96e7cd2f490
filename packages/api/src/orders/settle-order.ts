/**
 * What an order is, given the money that came and went for it:
 *
 * | order | money | becomes |
 * |---|---|---|
 * | awaiting payment | enough | paid |
 * | expired | enough, and its units are free this week | paid |
 * | expired, cancelled, refunded | any other that stays here | disputed |
 * | paid, disputed, or purchased and taken back in the ledger | none left of it | refunded |
 * | purchased | less than it cost | disputed |
 *
 * In every other case it stays as it is: too little waits for the rest, too much for the treasurer. So no rupiah lies
 * with an order that is closed, and none is forgotten.
 */
import type { WriteTransaction } from '../storage/store.ts';
import type { StoredStatus } from './order-life.ts';
import type { OrderRow } from './order-row.ts';
import { type OrderSums, readOrderSums } from './order-sums.ts';
import { type StepTaken, takeStep } from './take-step.ts';

/** What is asked only where the answer matters. */
interface Circumstances {
  /** Whether the units of an expired order are still free. */
  areUnitsFree(): Promise<boolean>;
  /** Whether its goods were bought, as the ledger reads today. */
  isBought(): Promise<boolean>;
}

/** Of orders that nobody paid. */
const UNPAID: Circumstances = { areUnitsFree: async () => false, isBought: async () => false };

/** The order as it is afterwards. */
export async function settleOrder(
  transaction: WriteTransaction,
  row: OrderRow,
  step: StepTaken,
  circumstances: Circumstances = UNPAID,
): Promise<OrderRow> {
  const to = await decide(row, await readOrderSums(transaction, row), circumstances);
  return to === undefined ? row : takeStep(transaction, row, to, step);
}

async function decide(
  row: OrderRow,
  { received, returned }: OrderSums,
  { areUnitsFree, isBought }: Circumstances,
): Promise<StoredStatus | undefined> {
  const left = received - returned;
  const isEnough = left >= row.amount;
  switch (row.status as StoredStatus) {
    case 'awaiting-payment':
      return isEnough ? 'paid' : undefined;
    case 'expired':
      if (isEnough && (await areUnitsFree())) return 'paid';
      return left === 0 ? undefined : 'disputed';
    case 'cancelled':
    case 'refunded':
      return left === 0 ? undefined : 'disputed';
    case 'paid':
      return left === 0 ? 'refunded' : undefined;
    case 'disputed':
      // Goods that were bought stay bought, whatever becomes of the money.
      return left === 0 && !(await isBought()) ? 'refunded' : undefined;
    case 'purchased':
      // What tells a transfer from others bought nothing.
      if (left >= row.quantity * row.price) return undefined;
      if (await isBought()) return 'disputed';
      return left === 0 ? 'refunded' : undefined;
  }
}
