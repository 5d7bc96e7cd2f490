/** Where an order of a community can be placed, and by which address. */
import type { Community } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';

export type OrderPlace =
  /** In the dialog: `root` is that of the server that takes it. */
  | { readonly at: 'here'; readonly root: string }
  /** On another origin, which the page's visitors may follow but the page may not ask (decision 0004). */
  | { readonly at: 'elsewhere'; readonly root: string }
  | { readonly at: 'contacts' };

/** `root` is that of the community whose profile it is. */
export function orderPlaceOf({ orders }: Community, root: string): OrderPlace {
  if (!orders || !/^https?:/.test(orders)) return { at: 'contacts' };
  // Whatever stands there, orders are taken two levels above: `…/data/orders`.
  const server = new URL('../', orders);
  const isHere = server.origin === new URL(root).origin;
  return { at: isHere ? 'here' : 'elsewhere', root: server.href };
}

/** The server's own page with a plain form, filled in as far as the visitor has come. */
export function toOrderPage(
  root: string,
  { product, quantity }: { readonly product: string; readonly quantity: number },
  language: Language,
): string {
  const page = new URL(language === 'en' ? 'en/orders/' : 'orders/', root);
  page.search = String(new URLSearchParams({ product, quantity: String(quantity) }));
  return page.href;
}
