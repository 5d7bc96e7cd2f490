/**
 * What a gateway says of a payment becomes money that came or went. Only sums that grow are recorded: an answer that is
 * repeated, or older than one before it, changes nothing, whatever the order in which they come.
 */

import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import { findOrder, findOrderByReference } from '../orders/find-order.ts';
import { mayBecome, type StoredStatus } from '../orders/order-life.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { type Movement, receiveMoney, returnMoney } from '../orders/receive-money.ts';
import { takeStep } from '../orders/take-step.ts';
import { writeOrders } from '../orders/write-orders.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { PaymentState } from './payment-method.ts';

/** What we call payments: one of these with no order was lost with it, and its money is not. */
const OWN_REFERENCE = /^payment-/;

interface Payment {
  readonly community: string;
  readonly reference: string;
}

/** @throws {ApiError} as `writeOrders`. */
export async function recordPaymentState(
  store: Store,
  { community, reference }: Payment,
  state: PaymentState,
): Promise<void> {
  const isSilent = state.received === 0 && state.returned === 0;
  if (isSilent || !OWN_REFERENCE.test(reference)) return;
  await writeOrders(store, community, async (transaction) => {
    const today = toJakartaDate(store.clock());
    const movement: Omit<Movement, 'amount' | 'reference' | 'code'> = {
      community,
      method: 'midtrans',
      source: 'notice',
      madeBy: 'gateway',
      on: today,
    };
    const order = await findOrderByReference(transaction, community, reference);
    if (state.received > 0) {
      await receiveMoney(store, transaction, {
        ...{ ...movement, code: order?.code ?? null, amount: state.received },
        ...{ on: state.on ?? today, reference: state.transaction },
      });
    }
    await recordReturn(store, transaction, movement, state);
    if (order && state.returned === null) await disputeOnce(store, transaction, order, state);
  });
}

/** What went back since it was last told, and never more than came. */
async function recordReturn(
  store: Store,
  transaction: WriteTransaction,
  movement: Omit<Movement, 'amount' | 'reference' | 'code'>,
  { transaction: payment, returned }: PaymentState,
): Promise<void> {
  const { community, method } = movement;
  const rows = await transaction
    .selectFrom('order_money')
    .select(['code', 'direction', 'amount', 'reference'])
    .where('community', '=', community)
    .where('method', '=', method)
    .where(({ eb, or }) =>
      or([eb('reference', '=', payment), eb('reference', 'like', `${payment}:%`)]),
    )
    .execute();
  const came = rows.find(({ direction, reference }) => direction === 'in' && reference === payment);
  if (!came) return;
  const went = rows
    .filter(({ direction }) => direction === 'out')
    .reduce((sum, { amount }) => sum + amount, 0);
  const amount = Math.min(returned ?? 0, came.amount) - went;
  if (amount <= 0) return;
  const reference = `${payment}:${went + amount}`;
  await returnMoney(store, transaction, { ...movement, code: came.code, amount, reference });
}

/** Something went back and nobody says how much: the treasurer looks, once. */
async function disputeOnce(
  store: Store,
  transaction: WriteTransaction,
  { community, code }: Pick<OrderRow, 'community' | 'code'>,
  { transaction: payment }: PaymentState,
): Promise<void> {
  const earlier = await transaction
    .selectFrom('order_steps')
    .select('step')
    .where('community', '=', community)
    .where('code', '=', code)
    .where('status', '=', 'disputed')
    .where('made_by', '=', 'gateway')
    .executeTakeFirst();
  const row = await findOrder(transaction, community, code);
  if (earlier || !mayBecome(row.status as StoredStatus, 'disputed')) return;
  const step = { at: store.clock(), madeBy: 'gateway', note: `midtrans ${payment}` };
  await takeStep(transaction, row, 'disputed', step);
}
