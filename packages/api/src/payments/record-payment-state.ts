/**
 * What a gateway says of a payment becomes money that came or went. Only sums that grow are recorded: an answer that is
 * repeated, or older than one before it, changes nothing, whatever the order in which they come.
 */

import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import { findOrder, findOrderByReference } from '../orders/find-order.ts';
import { mayBecome, type StoredStatus } from '../orders/order-life.ts';
import type { OrderRow } from '../orders/order-row.ts';
import { receiveMoney, returnMoney } from '../orders/receive-money.ts';
import { takeStep } from '../orders/take-step.ts';
import { writeOrders } from '../orders/write-orders.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { type KnownMoney, readKnownMoney } from './known-money.ts';
import type { PaymentState } from './payment-method.ts';

/** What we call payments: one of these with no order was lost with it, and its money is not. */
const OWN_REFERENCE = /^payment-/;

const BY_GATEWAY = { method: 'midtrans', source: 'notice', madeBy: 'gateway' } as const;

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
    if (await isOfAnother(transaction, { community, reference })) return;
    const order = await findOrderByReference(transaction, community, reference);
    const code = order?.code ?? null;
    const payment = state.transaction;
    const known = await readKnownMoney(transaction, { community, payment, code });
    const change = { community, known, code: known.own?.code ?? code };
    await recordReceipt(store, transaction, change, state);
    await recordReturn(store, transaction, change, state);
    if (order && state.returned === null) await disputeOnce(store, transaction, order, state);
  });
}

/** Communities of one server may share a contract with the gateway: its money is counted where the order is. */
async function isOfAnother(
  transaction: WriteTransaction,
  { community, reference }: Payment,
): Promise<boolean> {
  const order = await transaction
    .selectFrom('orders')
    .select('community')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return order !== undefined && order.community !== community;
}

interface Change {
  readonly community: string;
  readonly code: string | null;
  readonly known: KnownMoney;
}

/** What came and nobody has recorded; what was recorded with no order finds its order. */
async function recordReceipt(
  store: Store,
  transaction: WriteTransaction,
  { community, code, known }: Change,
  { transaction: reference, received, on, isPlayed }: PaymentState,
): Promise<void> {
  const isOrphan = known.own?.code === null && code !== null;
  if (received <= known.came && !isOrphan) return;
  await receiveMoney(store, transaction, {
    ...{ ...BY_GATEWAY, community, code, reference, ...(isPlayed && { source: 'test' }) },
    ...{ amount: isOrphan ? received : received - known.came },
    on: on ?? toJakartaDate(store.clock()),
  });
}

/**
 * What went back and nobody has recorded, and never more than came. A payment that was called off before any money came
 * takes nothing back, though a treasurer may have recorded what came another way.
 */
async function recordReturn(
  store: Store,
  transaction: WriteTransaction,
  { community, code, known }: Change,
  { transaction: payment, received, returned }: PaymentState,
): Promise<void> {
  if (received === 0 && !known.own) return;
  const amount = Math.min(returned ?? 0, Math.max(known.came, received)) - known.went;
  if (amount <= 0) return;
  await returnMoney(store, transaction, {
    ...{ ...BY_GATEWAY, community, code, amount },
    reference: `${payment}:${known.went + amount}`,
    on: toJakartaDate(store.clock()),
  });
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
