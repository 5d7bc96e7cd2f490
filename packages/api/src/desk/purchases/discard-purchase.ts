// A purchase that nobody will verify: its orders are paid as before.
import { writeOrders } from '../../orders/write-orders.ts';
import type { Store } from '../../storage/store.ts';
import { takePurchaseDraft } from './purchase-draft.ts';

/** @throws {ApiError} `purchase-unknown`, `community-unknown`, `community-moved`. */
export async function discardPurchase(store: Store, community: string, id: string): Promise<void> {
  await writeOrders(store, community, (transaction) =>
    takePurchaseDraft(transaction, community, id),
  );
}
