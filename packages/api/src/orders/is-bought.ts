// Whether the goods of an order were bought: by a purchase that carries it and that the ledger has not taken back.
import { loadView } from '../ledger/ledger-memories.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { OrderRow } from './order-row.ts';

export async function isBought(
  store: Store,
  transaction: WriteTransaction,
  { community, code }: Pick<OrderRow, 'community' | 'code'>,
): Promise<boolean> {
  const purchases = await transaction
    .selectFrom('order_entries')
    .select('entry')
    .where('community', '=', community)
    .where('code', '=', code)
    .where('role', '=', 'purchase')
    .execute();
  if (purchases.length === 0) return false;
  const view = await loadView(store, community, transaction);
  return purchases.some(({ entry }) => view.effectiveById(entry) !== undefined);
}
