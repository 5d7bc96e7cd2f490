// What kills must never break: no order twice, no paid one lost, no unit sold twice, no rupiah twice or gone, and a
// ledger that says of each bought order what it was told, once.
import { loadCommunityState, publicFile, type Store } from '@circunomy/api';
import { verifyLedger } from '@circunomy/sdk/ledger';
import type { Told } from './buying.ts';
import { CAPACITY, SHOP } from './shop.ts';

const CLOSED = ['expired', 'cancelled', 'refunded'];

export async function findOrderFaults(store: Store, told: Told): Promise<readonly string[]> {
  const { database } = store;
  const orders = await database.selectFrom('orders').selectAll().execute();
  const money = await database.selectFrom('order_money').selectAll().execute();
  const carried = await database.selectFrom('order_entries').selectAll().execute();
  const faults: string[] = [...told.refusals];
  const byCode = new Map(orders.map((order) => [order.code, order]));
  if (new Set(told.placed.values()).size !== told.placed.size) faults.push('two keys, one order');
  for (const code of told.placed.values()) if (!byCode.has(code)) faults.push('an order is lost');
  for (const code of told.paid) {
    const order = byCode.get(code);
    const came = money.filter((line) => line.code === code && line.direction === 'in');
    if (!order || !['paid', 'purchased'].includes(order.status))
      faults.push('a paid order is lost');
    if (came.length !== 1 || came[0]?.amount !== order?.amount) {
      faults.push(`a payment is there ${came.length} times`);
    }
  }
  const open = orders.filter(({ status }) => !CLOSED.includes(status));
  for (const ofProduct of Map.groupBy(open, ({ product }) => product).values()) {
    const sold = ofProduct.reduce((sum, { quantity }) => sum + quantity, 0);
    if (sold > CAPACITY) faults.push(`${sold} units of ${CAPACITY} are sold`);
  }
  for (const code of told.bought) {
    if (byCode.get(code)?.status !== 'purchased') faults.push('a bought order is not purchased');
  }
  return [...faults, ...(await findLedgerFaults(store, carried, orders.length))];
}

interface Carried {
  readonly code: string;
  readonly entry: string;
  readonly role: string;
}

/** One contribution and one purchase for each bought order, and none for anything else. */
async function findLedgerFaults(
  store: Store,
  carried: readonly Carried[],
  orders: number,
): Promise<readonly string[]> {
  const state = await loadCommunityState(store, SHOP);
  const inLedger = state.entries
    .filter(({ kind }) => kind === 'contribution-received' || kind === 'purchase-made')
    .map(({ id }) => id);
  const named = carried.map(({ entry }) => entry);
  const faults: string[] = [];
  if (named.toSorted().join() !== inLedger.toSorted().join()) {
    faults.push(`${inLedger.length} entries are in the ledger, ${named.length} are known`);
  }
  for (const [code, ofOrder] of Map.groupBy(carried, (each) => each.code)) {
    if (ofOrder.length !== 2) faults.push(`${ofOrder.length} entries carry ${code.length} letters`);
  }
  if (orders === 0) faults.push('nothing was ordered');
  const report = await verifyLedger({ read: async (path) => publicFile(state, path)?.body });
  if (!report.holds) faults.push(`the ledger does not verify: ${JSON.stringify(report)}`);
  return faults;
}
