// What the holder of a code may do about an order that waits for its payment.
import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import { loadMethods } from '../payments/load-methods.ts';
import type { WriteTransaction } from '../storage/store.ts';
import { eraseLog } from '../withdrawal/erase-bytes.ts';
import { expireOrder } from './expire-orders.ts';
import { findOrder } from './find-order.ts';
import { erase } from './forget-persons.ts';
import type { StoredStatus } from './order-life.ts';
import { methodNotOffered } from './order-refusals.ts';
import { hasRunOut, type OrderRow } from './order-row.ts';
import type { Ordering } from './ordering.ts';
import { receiveMoney } from './receive-money.ts';
import { settleOrder } from './settle-order.ts';
import { refuseStep, takeStep } from './take-step.ts';
import { writeOrders } from './write-orders.ts';

export interface KnownOrder {
  readonly community: string;
  readonly code: string;
}

/** Hours for which a report keeps the units until the treasurer looked. */
const REPORT_HOURS = 72;
const HOUR = 60 * 60 * 1000;

/** Nobody hears of these payments but from people. */
const CONFIRMED_BY_HAND = ['qris', 'transfer'];

/**
 * "I have paid": no payment by itself. Told again, or of an order that was paid since, it changes nothing; of one that
 * has run out it is kept for the treasurer.
 *
 * @throws {ApiError} `order-unknown`, `order-step-refused` where the order was cancelled or refunded.
 */
export function reportPayment(
  { store }: Pick<Ordering, 'store'>,
  order: KnownOrder,
): Promise<void> {
  const now = store.clock();
  return writeOrders(store, order.community, async (transaction) => {
    const row = await readCurrent(transaction, order, now);
    const status = row.status as StoredStatus;
    if (status === 'cancelled' || status === 'refunded') throw refuseStep(status, 'paid');
    if (row.reported_at !== null || !['awaiting-payment', 'expired'].includes(status)) return;
    const isKept = status === 'awaiting-payment' && CONFIRMED_BY_HAND.includes(row.method);
    const kept = new Date(now.getTime() + REPORT_HOURS * HOUR).toISOString();
    await change(transaction, row, {
      reported_at: now.toISOString(),
      expires_at: isKept && kept > row.expires_at ? kept : row.expires_at,
    });
  });
}

/** @throws {ApiError} `order-unknown`, `order-step-refused` unless it waits for a payment that nobody reported. */
export function cancelOrder({ store }: Pick<Ordering, 'store'>, order: KnownOrder): Promise<void> {
  const now = store.clock();
  return writeOrders(store, order.community, async (transaction) => {
    const row = await readCurrent(transaction, order, now);
    if (row.status === 'cancelled') return;
    if (row.status !== 'awaiting-payment' || row.reported_at !== null) {
      throw refuseStep(row.status as StoredStatus, 'cancelled');
    }
    const step = { at: now, madeBy: 'contributor' };
    await settleOrder(transaction, await takeStep(transaction, row, 'cancelled', step), step);
  });
}

/**
 * Pays an order whose method is `test`, where that is offered at this moment: no money moves.
 *
 * @throws {ApiError} `order-unknown`, `method-not-offered`, `order-step-refused` where it was cancelled.
 */
export function payTest({ store, secrets }: Ordering, order: KnownOrder): Promise<void> {
  const now = store.clock();
  return writeOrders(store, order.community, async (transaction) => {
    const row = await readCurrent(transaction, order, now);
    const methods = await loadMethods(transaction, order.community, secrets);
    const isTest = methods.some((each) => each.isTest && each.method === row.method);
    if (!isTest) throw methodNotOffered('test', methods);
    if (row.status === 'cancelled') throw refuseStep('cancelled', 'paid');
    await receiveMoney(store, transaction, {
      ...order,
      ...{ method: 'test', amount: row.amount, on: toJakartaDate(now) },
      ...{ reference: row.reference, source: 'test', madeBy: 'test' },
    });
  });
}

/** Erases what the order says of a person; the order itself stays. @throws {ApiError} `order-unknown`. */
export async function forgetPerson(
  { store }: Pick<Ordering, 'store'>,
  order: KnownOrder,
): Promise<void> {
  const isErased = await writeOrders(store, order.community, async (transaction) => {
    await findOrder(transaction, order.community, order.code);
    return erase(transaction, order);
  });
  if (isErased) await eraseLog(store);
}

/** The order as it is by now: run out, where it has. */
async function readCurrent(
  transaction: WriteTransaction,
  { community, code }: KnownOrder,
  now: Date,
): Promise<OrderRow> {
  const row = await findOrder(transaction, community, code);
  return hasRunOut(row, now) ? expireOrder(transaction, row, now) : row;
}

async function change(
  transaction: WriteTransaction,
  { community, code }: OrderRow,
  changes: Partial<OrderRow>,
): Promise<void> {
  await transaction
    .updateTable('orders')
    .set(changes)
    .where('community', '=', community)
    .where('code', '=', code)
    .execute();
}
