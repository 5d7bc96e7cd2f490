/**
 * Asks a payment method for what the visitor is shown, outside of any transaction: a gateway may take its time, or the
 * process may end meanwhile. Life story: reserved without a payment → asked → kept, once. Whoever asks again before it is
 * kept asks under a new reference, and what comes for an earlier one is not kept: nobody ever sees two payments.
 */

import { createId } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import { forgetOldest } from '../operating/forget-oldest.ts';
import { loadMethods } from '../payments/load-methods.ts';
import type { ConfiguredMethod } from '../payments/payment-method.ts';
import type { Store } from '../storage/store.ts';
import { findOrder } from './find-order.ts';
import { type OrderRow, toStatus } from './order-row.ts';
import type { Ordering } from './ordering.ts';
import { writeOrders } from './write-orders.ts';

const underWay = new WeakMap<Store, Map<string, Promise<OrderRow>>>();
/** When a gateway last did not answer, by order. */
const failures = new WeakMap<Store, Map<string, number>>();
const PAUSE = 5_000;
const MOST_FAILURES = 1_000;

/**
 * The order with its payment, where one is due and can be had. Without it where a gateway does not answer: asking again
 * tries again.
 *
 * @throws {ApiError} `payment-unavailable` where what needs nobody else cannot be made.
 */
export async function preparePayment(
  ordering: Ordering,
  { community, code }: { community: string; code: string },
): Promise<OrderRow> {
  const { store } = ordering;
  const row = await findOrder(store.database, community, code);
  if (row.payment !== null || toStatus(row, store.clock()) !== 'awaiting-payment') return row;
  const sharing = underWay.get(store) ?? new Map<string, Promise<OrderRow>>();
  underWay.set(store, sharing);
  const key = `${community} ${code}`;
  const shared = sharing.get(key) ?? prepare(ordering, row).finally(() => sharing.delete(key));
  sharing.set(key, shared);
  return shared;
}

async function prepare({ store, secrets }: Ordering, row: OrderRow): Promise<OrderRow> {
  const methods = await loadMethods(store.database, row.community, secrets);
  const method = methods.find((each) => each.method === row.method);
  // Taken away meanwhile: the order can still be read.
  if (!method) return row;
  const asksOthers = method.lookUp !== undefined;
  if (asksOthers && isPausing(store, row)) return row;
  const asked = asksOthers ? await takeReference(store, row) : row;
  if (asked.payment !== null) return asked;
  try {
    return await keep(store, asked, await create(method, asked));
  } catch (error) {
    const isSilent = error instanceof ApiError && error.code === 'payment-unavailable';
    if (!isSilent || !asksOthers) throw error;
    noteFailure(store, row);
    return asked;
  }
}

async function create(method: ConfiguredMethod, row: OrderRow): Promise<string> {
  const { community, reference, amount, extra, expires_at } = row;
  const expiresAt = new Date(expires_at);
  return JSON.stringify(await method.create({ community, reference, amount, extra, expiresAt }));
}

/** A new name for the payment; what was asked under an earlier one was shown to nobody. */
function takeReference(store: Store, row: OrderRow): Promise<OrderRow> {
  const { community, code } = row;
  return writeOrders(store, community, async (transaction) => {
    const reference = createId('payment');
    await transaction
      .updateTable('orders')
      .set({ reference })
      .where('community', '=', community)
      .where('code', '=', code)
      .where('payment', 'is', null)
      .execute();
    return findOrder(transaction, community, code);
  });
}

/** Unless another was kept, or asked for, meanwhile. */
function keep(
  store: Store,
  { community, code, reference }: OrderRow,
  payment: string,
): Promise<OrderRow> {
  return writeOrders(store, community, async (transaction) => {
    await transaction
      .updateTable('orders')
      .set({ payment })
      .where('community', '=', community)
      .where('code', '=', code)
      .where('reference', '=', reference)
      .where('payment', 'is', null)
      .execute();
    return findOrder(transaction, community, code);
  });
}

function isPausing(store: Store, { community, code }: OrderRow): boolean {
  const at = failures.get(store)?.get(`${community} ${code}`);
  const age = at === undefined ? PAUSE : store.clock().getTime() - at;
  return age >= 0 && age < PAUSE;
}

function noteFailure(store: Store, { community, code }: OrderRow): void {
  const known = failures.get(store) ?? new Map<string, number>();
  failures.set(store, known);
  known.set(`${community} ${code}`, store.clock().getTime());
  forgetOldest(known, MOST_FAILURES);
}
