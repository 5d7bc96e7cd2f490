// Purchases that wait for a second operator, with what they would come to today.
import type { DeskPurchase } from '@circunomy/sdk/schema';
import { loadView } from '../../ledger/ledger-memories.ts';
import type { Store } from '../../storage/store.ts';
import { readPaidOrders } from './paid-orders.ts';
import { listPurchaseDrafts } from './purchase-draft.ts';

/** Oldest first. */
export async function listWaitingPurchases(
  store: Store,
  community: string,
): Promise<DeskPurchase[]> {
  const drafts = await listPurchaseDrafts(store.database, community);
  const view = await loadView(store, community, store.database);
  const purchases: DeskPurchase[] = [];
  for (const { id, orders: codes, on, amount: given, recordedBy } of drafts) {
    const found = await readPaidOrders(store.database, community, { view, codes });
    const orders = [...found.values()];
    const quantity = orders.reduce((sum, { row }) => sum + row.quantity, 0);
    const amount = given ?? orders.reduce((sum, { row }) => sum + row.quantity * row.price, 0);
    const product = orders[0]?.row.product ?? '';
    const left = orders.reduce((sum, { kept }) => sum + kept, 0) - amount;
    purchases.push({
      ...{ id, state: 'waiting', orders: [...codes], product, quantity, amount, left, on },
      ...{ recordedBy, verifiedBy: null, entries: [] },
    });
  }
  return purchases;
}

/** For an operator who may verify, and need not see who ordered. */
export function hideOrders(purchase: DeskPurchase): DeskPurchase {
  return { ...purchase, orders: [] };
}
