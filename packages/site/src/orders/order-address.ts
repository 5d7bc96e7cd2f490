// Where the community's own server takes an order from people without any script.
import type { Language } from '@circunomy/sdk/format';
import { toPagePath } from '../render/page-address.ts';

/**
 * @param orders the profile's address of `data/orders`, which may lie on another host than this page.
 * @param product chosen already.
 */
export function toOrderForm(orders: string, language: Language, product?: string): string {
  const form = new URL(`../${toPagePath('orders/', language)}`, orders);
  if (product !== undefined) form.searchParams.set('product', product);
  return form.href;
}
