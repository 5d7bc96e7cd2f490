/** Where the goods of a distribution came from: its purchases, directly and through packages. */
import type { EntryOf } from '../entry.ts';
import type { LedgerView } from '../ledger-view.ts';

/** Purchases behind each distribution, by distribution id; each purchase once. */
export function findPurchasesBehind(view: LedgerView): Map<string, EntryOf<'purchase-made'>[]> {
  const purchases = new Map(
    view.effective('purchase-made').map((purchase) => [purchase.id, purchase]),
  );
  const packed = new Map(
    view.effective('package-packed').map((packing) => [packing.id, packing.purchases]),
  );
  const behind = new Map<string, EntryOf<'purchase-made'>[]>();
  for (const delivery of view.effective('distribution-delivered')) {
    const through = (delivery.packages ?? []).flatMap((packing) => packed.get(packing) ?? []);
    const ids = new Set([...delivery.purchases, ...through]);
    behind.set(
      delivery.id,
      [...ids].flatMap((id) => purchases.get(id) ?? []),
    );
  }
  return behind;
}
