/** `data/products.json`: what can be bought for aid. A product without a public name is not offered. */
import type { Product, Products } from '../../contract/product.schema.ts';
import { LATEST, readMsme } from '../figures/read-msme.ts';
import type { LedgerView } from '../ledger-view.ts';
import { type Documents, findDocument } from './documents.ts';

export function toProducts(view: LedgerView, documents: Documents, community: string): Products {
  const msmes = new Map(view.effective('msme-registered').map((msme) => [msme.id, msme]));
  const products = view.effective('product-listed').flatMap((product): Product[] => {
    const profile = findDocument(product, 'product-profile', documents);
    const msme = msmes.get(product.msme);
    if (!profile || !msme) return [];
    return [
      {
        id: product.id,
        name: profile.body.name,
        about: profile.body.about ?? null,
        category: product.category,
        msme: {
          id: msme.id,
          name: findDocument(msme, 'msme-profile', documents)?.body.name ?? null,
          area: readMsme(view, msme.id, LATEST)?.area ?? null,
        },
        price: product.price,
        unit: product.unit,
        helps: product.helps,
        weeklyCapacity: product.weeklyCapacity,
        entry: view.numberOf(product.id) ?? 0,
      },
    ];
  });
  return { community, products };
}
