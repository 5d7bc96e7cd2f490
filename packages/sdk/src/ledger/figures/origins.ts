/** Where the goods of a distribution came from: its purchases, directly and through packages. */
import type { EntryOf } from '../entry.ts';
import type { Joins } from './figure.ts';

/** Each purchase once; those that were corrected away are left out. */
export function listPurchasesBehind(
  { purchases, packages = [] }: EntryOf<'distribution-delivered'>,
  joins: Joins,
): EntryOf<'purchase-made'>[] {
  const packed = packages.flatMap((id) => {
    const packing = joins.effectiveById(id);
    return packing?.kind === 'package-packed' ? packing.purchases : [];
  });
  return [...new Set([...purchases, ...packed])].flatMap((id) => {
    const purchase = joins.effectiveById(id);
    return purchase?.kind === 'purchase-made' ? [purchase] : [];
  });
}
