// What the ledger offers: products with a public name, of MSMEs that still work, and how many units a week has.
import {
  type EntryOf,
  findDocument,
  LATEST,
  type LedgerView,
  readMsme,
} from '@circunomy/sdk/ledger';
import type { CommunityState } from '../ledger/community-state.ts';

export interface Offer {
  readonly product: EntryOf<'product-listed'>;
  /** Units of a week; null where nobody recorded it. */
  readonly capacity: number | null;
  /** Ids of the products that share it: the product alone, or those of its MSME without a capacity of their own. */
  readonly pool: readonly string[];
}

/** What may have been withdrawn does not change within a write: documents are those of a moment before. */
export type Documents = CommunityState['documents'];

export function listOffers(view: LedgerView, documents: Documents): readonly Offer[] {
  return view
    .effective('product-listed')
    .flatMap((product) => (isOffered(product, view, documents) ? [toOffer(product, view)] : []));
}

/** Undefined where it is not on offer. */
export function findOffer(view: LedgerView, documents: Documents, id: string): Offer | undefined {
  const product = view.effectiveById(id);
  if (product?.kind !== 'product-listed' || !isOffered(product, view, documents)) return undefined;
  return toOffer(product, view);
}

function isOffered(product: Offer['product'], view: LedgerView, documents: Documents): boolean {
  const msme = readMsme(view, product.msme, LATEST);
  const isNamed = findDocument(product, 'product-profile', documents) !== undefined;
  return isNamed && msme !== undefined && msme.operating !== false;
}

/** A product's own capacity, else its MSME's where that is counted in the same unit. */
export function toOffer(product: Offer['product'], view: LedgerView): Offer {
  const { id, msme, unit, weeklyCapacity } = product;
  if (weeklyCapacity !== null) return { product, capacity: weeklyCapacity, pool: [id] };
  const shared = readMsme(view, msme, LATEST)?.weeklyCapacity ?? null;
  if (shared?.unit !== unit) return { product, capacity: null, pool: [id] };
  const pool = view
    .effective('product-listed')
    .filter((other) => other.msme === msme && other.unit === unit && other.weeklyCapacity === null);
  return { product, capacity: shared.quantity, pool: pool.map((other) => other.id) };
}
