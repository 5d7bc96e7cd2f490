/**
 * What an order is, given the money that came and went for it:
 *
 * | order | money | becomes |
 * |---|---|---|
 * | awaiting payment | enough | paid |
 * | expired | enough, and its units are free this week | paid |
 * | expired, cancelled, refunded | any other that stays here | disputed |
 * | paid, disputed | none left of it | refunded |
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

/** Whether the units of an expired order are still free; never where nobody can tell. */
type AskUnits = () => Promise<boolean>;

const NOT_FREE: AskUnits = async () => false;

/** The order as it is afterwards. */
export async function settleOrder(
  transaction: WriteTransaction,
  row: OrderRow,
  step: StepTaken,
  areUnitsFree: AskUnits = NOT_FREE,
): Promise<OrderRow> {
  const sums = await readOrderSums(transaction, row);
  const to = await decide(transaction, row, sums, areUnitsFree);
  return to === undefined ? row : takeStep(transaction, row, to, step);
}

async function decide(
  transaction: WriteTransaction,
  row: OrderRow,
  { received, returned }: OrderSums,
  areUnitsFree: AskUnits,
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
      return left === 0 && !(await isBought(transaction, row)) ? 'refunded' : undefined;
    case 'purchased':
      return isEnough ? undefined : 'disputed';
  }
}

/** Goods that were bought stay bought, whatever becomes of the money. */
async function isBought(
  transaction: WriteTransaction,
  { community, code }: OrderRow,
): Promise<boolean> {
  const carried = await transaction
    .selectFrom('order_entries')
    .select('entry')
    .where('community', '=', community)
    .where('code', '=', code)
    .limit(1)
    .executeTakeFirst();
  return carried !== undefined;
}
