/** Products as the visitor sees them: at the server's own price, with what is left of them this week. */
import type { Product } from '@circunomy/sdk';
import type { Orderable } from '@circunomy/sdk/orders';

export interface Offer extends Product {
  /**
   * Units left of this week; null where the MSME's capacity is unknown and none is sold here, undefined where the
   * community takes no orders here at all.
   */
  readonly free?: number | null;
}

/** Only those of the MSME, where the page names one. */
export function toOffers(
  products: readonly Product[],
  orderable: Orderable | undefined,
  msme: string,
): Offer[] {
  const known = new Map(orderable?.products.map((product) => [product.id, product]));
  return products
    .filter((product) => msme === '' || product.msme.id === msme)
    .map((product) => {
      if (!orderable) return product;
      const { price, free } = known.get(product.id) ?? { price: product.price, free: null };
      return { ...product, price, free };
    });
}

/** False where it can be ordered, or where only the community itself can say. */
export function isSoldOut({ free }: Offer): boolean {
  return free === 0;
}

/** What to have instead of a product that is sold out: of the same MSME if possible. */
export function nextOffer(offers: readonly Offer[], gone: Offer): Offer | undefined {
  const others = offers.filter(({ id, free }) => id !== gone.id && (free ?? 0) > 0);
  return others.find(({ msme }) => msme.id === gone.msme.id) ?? others[0];
}
