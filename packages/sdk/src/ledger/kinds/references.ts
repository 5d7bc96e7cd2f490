/** Which entries an entry stands on: what must exist before it, and what its figures may depend on. */
import type { Entry, EntryKind } from './entry.schema.ts';

export interface Reference {
  /** Where in the entry it stands, such as `['purchases', 0]`. */
  readonly place: readonly PropertyKey[];
  readonly id: string;
  /** The kind it must be of; undefined where any will do. */
  readonly kind: EntryKind | undefined;
}

function listOf(
  name: string,
  ids: readonly string[] | undefined,
  kind: EntryKind | undefined,
): Reference[] {
  return (ids ?? []).map((id, index) => ({ place: [name, index], id, kind }));
}

/** Not the entry that a correction corrects: a correction is part of that entry's own history. */
export function listReferences(entry: Entry): Reference[] {
  switch (entry.kind) {
    case 'msme-registered':
      return listOf('possiblySameAs', entry.possiblySameAs, 'msme-registered');
    case 'product-listed':
      return [{ place: ['msme'], id: entry.msme, kind: 'msme-registered' }];
    case 'purchase-made':
      return [
        { place: ['msme'], id: entry.msme, kind: 'msme-registered' },
        ...listOf('product', entry.product ? [entry.product] : [], 'product-listed').map(
          (reference) => ({ ...reference, place: ['product'] }),
        ),
      ];
    case 'package-packed':
      return listOf('purchases', entry.purchases, 'purchase-made');
    case 'distribution-delivered':
      return [
        ...listOf('purchases', entry.purchases, 'purchase-made'),
        ...listOf('packages', entry.packages, 'package-packed'),
      ];
    case 'evidence-published':
    case 'testimony-published':
      return listOf('about', entry.about, undefined);
    default:
      return [];
  }
}
