// The one way in which money reaches an order or leaves it: each movement once, then the order's status follows.
import { createId } from '@circunomy/sdk/ledger';
import type { PaymentMethod } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { loadView } from '../ledger/ledger-memories.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { expireOrders } from './expire-orders.ts';
import { findOrder } from './find-order.ts';
import { isBought } from './is-bought.ts';
import { toJakartaWeek } from './jakarta-week.ts';
import { toOffer } from './offer.ts';
import type { StoredStatus } from './order-life.ts';
import { hasRunOut, type OrderRow } from './order-row.ts';
import { readOrderSums } from './order-sums.ts';
import { toRupiahWords } from './rupiah-words.ts';
import { settleOrder } from './settle-order.ts';
import { takeStep } from './take-step.ts';
import { loadTakenUnits } from './taken-units.ts';

export interface Movement {
  readonly community: string;
  /** Null where nobody knows whose it is: it is kept, and shows in the reconciliation. */
  readonly code: string | null;
  readonly method: PaymentMethod;
  /** Rupiah, above 0. */
  readonly amount: number;
  /** Day in Jakarta on which it moved. */
  readonly on: string;
  /** Of this one movement: the same again is the same money. */
  readonly reference: string;
  readonly source: 'notice' | 'statement' | 'treasurer' | 'test';
  /** `gateway`, `test`, or the id of an operator. */
  readonly madeBy: string;
  /** For operators alone. */
  readonly note?: string | undefined;
}

export interface Moved {
  /** False where this movement was known before. */
  readonly isNew: boolean;
  /** Null where nobody knows whose money it is. */
  readonly status: StoredStatus | null;
}

/**
 * Too little, too much, too late and twice are all kept. Money that came before with no order finds its order when it
 * comes again with one.
 *
 * @throws {ApiError} `order-unknown` for a code that is none; nothing is recorded then.
 */
export function receiveMoney(
  store: Store,
  transaction: WriteTransaction,
  movement: Movement,
): Promise<Moved> {
  return move(store, transaction, 'in', movement);
}

/**
 * The same for money that went back. A treasurer cannot return more than is there; what a gateway says is kept as it is.
 *
 * @throws {ApiError} `order-unknown`, `refund-refused`.
 */
export async function returnMoney(
  store: Store,
  transaction: WriteTransaction,
  movement: Movement,
): Promise<Moved> {
  return move(store, transaction, 'out', movement);
}

async function move(
  store: Store,
  transaction: WriteTransaction,
  direction: 'in' | 'out',
  movement: Movement,
): Promise<Moved> {
  const { community, code } = movement;
  const now = store.clock();
  const row = code === null ? undefined : await findOrder(transaction, community, code);
  const known = await findKnown(transaction, direction, movement);
  if (known && (known.code !== null || !row)) {
    const owner =
      known.code === null ? undefined : await findOrder(transaction, community, known.code);
    return { isNew: false, status: (owner?.status as StoredStatus | undefined) ?? null };
  }
  if (direction === 'out' && row && movement.source !== 'notice') {
    await ensureThere(transaction, row, movement.amount);
  }
  const current =
    row && hasRunOut(row, now)
      ? await takeStep(transaction, row, 'expired', { at: now, madeBy: 'clock' })
      : row;
  if (known) await assign(transaction, known.id, movement);
  else await insert(transaction, direction, movement, now);
  if (!current) return { isNew: true, status: null };
  const step = { at: now, madeBy: movement.madeBy, note: movement.note };
  const settled = await settleOrder(transaction, current, step, {
    areUnitsFree: () => areUnitsFree(store, transaction, current, now),
    isBought: () => isBought(store, transaction, current),
  });
  return { isNew: true, status: settled.status as StoredStatus };
}

function findKnown(
  transaction: WriteTransaction,
  direction: 'in' | 'out',
  { community, method, reference }: Movement,
): Promise<{ id: string; code: string | null } | undefined> {
  return transaction
    .selectFrom('order_money')
    .select(['id', 'code'])
    .where('community', '=', community)
    .where('method', '=', method)
    .where('direction', '=', direction)
    .where('reference', '=', reference)
    .executeTakeFirst();
}

async function ensureThere(
  transaction: WriteTransaction,
  row: OrderRow,
  amount: number,
): Promise<void> {
  const { received, returned } = await readOrderSums(transaction, row);
  const left = received - returned;
  if (amount <= left) return;
  const values = { amount: toRupiahWords(amount), left: toRupiahWords(Math.max(0, left)) };
  throw new ApiError('refund-refused', values);
}

async function assign(
  transaction: WriteTransaction,
  id: string,
  { community, code }: Movement,
): Promise<void> {
  await transaction
    .updateTable('order_money')
    .set({ code })
    .where('community', '=', community)
    .where('id', '=', id)
    .execute();
}

async function insert(
  transaction: WriteTransaction,
  direction: 'in' | 'out',
  { on, madeBy, note, ...movement }: Movement,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('order_money')
    .values({
      ...movement,
      ...{ id: createId('money'), direction, on_date: on, at: now.toISOString() },
      ...{ made_by: madeBy, note: note ?? null },
    })
    .execute();
}

/** Of this week: what comes late takes the capacity of the week in which it comes. */
async function areUnitsFree(
  store: Store,
  transaction: WriteTransaction,
  { community, product: id, quantity }: OrderRow,
  now: Date,
): Promise<boolean> {
  const view = await loadView(store, community, transaction);
  const product = view.effectiveById(id);
  if (product?.kind !== 'product-listed') return false;
  const offer = toOffer(product, view);
  await expireOrders(transaction, community, now);
  const moment = { community, week: toJakartaWeek(now), now };
  const free = (await loadTakenUnits(transaction, view, moment, offer.pool)).countFree(offer);
  return free !== null && free >= quantity;
}
