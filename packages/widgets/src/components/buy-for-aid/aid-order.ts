/** What somebody is about to buy: how many, for whom, what it comes to, and the message that says so. */
import type { Community, People, Product } from '@circunomy/sdk';
import type { ContactMessage, Format } from '@circunomy/sdk/format';
import { fill } from '../../locales/fill.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';
import type { Offer } from './offers.ts';

/** Units, where nobody recorded what the MSME can make. */
const MOST = 9_999;
/** Of the contract. */
const MOST_PER_ORDER = 1_000_000;

/** As many as are left of this week, or can be made in one, and as keep the sum an exact integer. */
export function mostOf({ weeklyCapacity, price, free }: Offer): number {
  const most = Math.min(free || weeklyCapacity || MOST, MOST_PER_ORDER);
  return Math.min(most, Math.floor(Number.MAX_SAFE_INTEGER / price));
}

/** The largest quantity that a sum buys, at least one unit; one unit without a sum. */
export function quantityFor(amount: number, product: Offer): number {
  return clampQuantity(Math.floor(amount / product.price), product);
}

/** A whole number of units that the MSME can make in a week. */
export function clampQuantity(wanted: number, product: Offer): number {
  if (!Number.isFinite(wanted)) return 1;
  return Math.min(mostOf(product), Math.max(1, Math.trunc(wanted)));
}

/** A range stays a range: both ends times the quantity. */
export function helpedBy({ helps }: Product, quantity: number): People | null {
  return helps && { min: helps.min * quantity, max: helps.max * quantity };
}

export function productName({ name }: Product, { language }: Format): string {
  return name ?? buySheetStrings[language].unnamedProduct;
}

export function msmeName({ msme }: Product, { language }: Format): string {
  return msme.name ?? buySheetStrings[language].unnamedMsme;
}

export function orderMessage(
  community: Community,
  product: Product,
  quantity: number,
  format: Format,
): ContactMessage {
  const strings = buySheetStrings[format.language];
  const name = productName(product, format);
  const text = fill(strings.message, {
    community: community.name,
    quantity: format.number(quantity),
    unit: product.unit,
    product: name,
    msme: msmeName(product, format),
    total: format.rupiah(product.price * quantity),
  });
  const area = product.msme.area;
  const near = area ? ` ${fill(strings.messageNear, { area: area.name })}` : '';
  return { subject: plain(fill(strings.subject, { product: name })), text: plain(text + near) };
}

/** A message leaves the page: marks that reorder or hide its text stay behind. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
