// How much an entry takes from which purchase, where that is known: packed, given directly or lost, and handed out of
// packages that were packed before.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Quantity } from '@circunomy/sdk/schema';

export interface Taken {
  /** Where in the entry the number stands that says so, and that number. */
  readonly place: readonly PropertyKey[];
  readonly value: number;
  readonly purchase: string;
  readonly quantity: Quantity;
}

/** From what was bought: what lies in packages already is not taken again when they are handed out. */
export function listTaken(entry: Entry): Taken[] {
  switch (entry.kind) {
    case 'package-packed':
      return entry.goods ? listGoods(entry.goods) : inferPacked(entry);
    case 'distribution-delivered':
      return listGoods(entry.goods).filter(({ purchase }) => !isFromPackages(entry, purchase));
    case 'goods-lost':
      return [toTaken(['quantity', 'quantity'], entry)];
    default:
      return [];
  }
}

/** Out of packages; known only where the entry names a single one that it can come from. */
export function listHandedOut(entry: Entry): (Taken & { readonly from: string })[] {
  if (entry.kind !== 'distribution-delivered') return [];
  const [from, ...others] = entry.packages ?? [];
  if (from === undefined || others.length > 0) return [];
  return listGoods(entry.goods)
    .filter(({ purchase }) => isFromPackages(entry, purchase))
    .map((taken) => ({ ...taken, from }));
}

type Goods = readonly { readonly purchase: string; readonly quantity: Quantity }[];
type Delivery = Extract<Entry, { kind: 'distribution-delivered' }>;
type Packing = Extract<Entry, { kind: 'package-packed' }>;

/** What a distribution gives directly, beside its packages, is of purchases that it names itself. */
function isFromPackages({ packages = [], purchases }: Delivery, purchase: string): boolean {
  return packages.length > 0 && !purchases.includes(purchase);
}

function listGoods(goods: Goods = []): Taken[] {
  return goods.map((line, index) => toTaken(['goods', index, 'quantity', 'quantity'], line));
}

function toTaken(place: PropertyKey[], { purchase, quantity }: Goods[number]): Taken {
  return { place, value: quantity.quantity, purchase, quantity };
}

/** One purchase, counted in one unit: so many packages hold so much of it. */
function inferPacked({ purchases, contents = [], count }: Packing): Taken[] {
  const [purchase, ...otherPurchases] = purchases;
  const [unit, ...otherUnits] = new Set(contents.map((content) => content.unit));
  if (!purchase || otherPurchases.length > 0) return [];
  if (unit === undefined || otherUnits.length > 0 || count === null) return [];
  const inOne = contents.reduce((sum, content) => sum + content.quantity, 0);
  const quantity = { unit, quantity: inOne * count };
  return [{ place: ['count'], value: count, purchase, quantity }];
}
