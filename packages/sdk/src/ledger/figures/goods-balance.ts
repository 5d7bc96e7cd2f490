/** Where the goods of one purchase went: bought = packed + given directly + lost + what is left. */
import type { GoodsBalance } from '../../contract/goods.schema.ts';
import type { Entry, EntryKind, EntryOf } from '../entry.ts';
import type { Joins } from './figure.ts';
import { isOnOrBefore } from './partial-days.ts';

type Unknown = GoodsBalance['unknown'][number];

/** A way on which goods of the purchase left; null where nobody can tell how much. */
interface Use {
  readonly as: 'packed' | 'distributed' | 'lost';
  readonly on: string | null;
  readonly quantity: number | null;
}

type StockCount = EntryOf<'stock-counted'>;

/** What an entry says it took of a purchase; null where it does not say, or says it in another unit. */
function readGoods(
  { goods = [] }: Pick<EntryOf<'package-packed'>, 'goods'>,
  purchase: string,
  unit: string,
): number | null {
  const lines = goods.filter((line) => line.purchase === purchase);
  if (lines.length === 0 || lines.some(({ quantity }) => quantity.unit !== unit)) return null;
  return lines.reduce((sum, { quantity }) => sum + quantity.quantity, 0);
}

/** Without `goods`: packages of one purchase and one unit hold count × contents. */
function readContents(
  { purchases, goods, count, contents = [] }: EntryOf<'package-packed'>,
  unit: string,
): number | null {
  const isPlain = goods === undefined && purchases.length === 1 && contents.length > 0;
  if (!isPlain || count === null || contents.some((line) => line.unit !== unit)) return null;
  return count * contents.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Undefined for an entry that takes nothing, such as evidence, or a delivery of what was packed before. */
function toUse(entry: Entry, purchase: string, unit: string): Use | undefined {
  const { on } = entry;
  if (entry.kind === 'package-packed') {
    const quantity = readGoods(entry, purchase, unit) ?? readContents(entry, unit);
    return { as: 'packed', on, quantity };
  }
  if (entry.kind === 'distribution-delivered') {
    if (entry.packages && !entry.purchases.includes(purchase)) return undefined;
    return { as: 'distributed', on, quantity: readGoods(entry, purchase, unit) };
  }
  if (entry.kind !== 'goods-lost') return undefined;
  const { quantity } = entry;
  return { as: 'lost', on, quantity: quantity.unit === unit ? quantity.quantity : null };
}

/** Of one day, the count that was recorded last; ids settle what was recorded in the same instant. */
function isLater(a: StockCount, b: StockCount): boolean {
  if (a.on !== b.on) return (a.on ?? '') > (b.on ?? '');
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

function findLastCount(entries: readonly Entry[], unit: string): StockCount | undefined {
  let last: StockCount | undefined;
  for (const entry of entries) {
    if (entry.kind !== 'stock-counted' || entry.left.unit !== unit) continue;
    if (!last || isLater(entry, last)) last = entry;
  }
  return last;
}

const sum = (uses: readonly Use[]): number =>
  uses.reduce((total, { quantity }) => total + (quantity ?? 0), 0);

/** A count is taken at the end of its day: what left on that day had left. */
function compareWithCount(bought: number, uses: readonly Use[], count: StockCount): number | null {
  const before: Use[] = [];
  const after: Use[] = [];
  for (const use of uses) {
    const isBefore = isOnOrBefore(use.on, count.on);
    if (isBefore === undefined) return null;
    (isBefore ? before : after).push(use);
  }
  const missing = bought - sum(before) - count.left.quantity;
  return missing + Math.min(0, count.left.quantity - sum(after));
}

/** What is missing, below 0 where more left than was there; null where nobody can tell. */
function toDifference(
  bought: number,
  uses: readonly Use[],
  count: StockCount | undefined,
): number | null {
  const rest = bought - sum(uses);
  if (rest < 0) return rest;
  if (uses.some(({ quantity }) => quantity === null)) return null;
  if (!count) return rest === 0 ? 0 : null;
  return compareWithCount(bought, uses, count);
}

function listUnknown(uses: readonly Use[], count: StockCount | undefined): Unknown[] {
  const unknown = new Set<Unknown>();
  for (const { as, quantity } of uses) if (quantity === null) unknown.add(as);
  if (unknown.size === 0) unknown.add(count ? 'order' : 'counted');
  return [...unknown].sort();
}

const MOVES: readonly EntryKind[] = [
  'package-packed',
  'distribution-delivered',
  'goods-lost',
  'stock-counted',
];

/** Undefined where the purchase does not stand, or where a business bought for itself and nobody gave any of it away. */
export function balanceGoods(id: string, joins: Joins): GoodsBalance | undefined {
  const purchase = joins.effectiveById(id);
  if (purchase?.kind !== 'purchase-made') return undefined;
  const entries = joins.referrersOf(id).flatMap((each) => joins.effectiveById(each) ?? []);
  const { quantity: bought, buyer } = purchase;
  if (buyer !== undefined && !entries.some(({ kind }) => MOVES.includes(kind))) return undefined;
  if (!bought) {
    const none = { bought: null, packed: null, distributed: null, lost: null, counted: null };
    return { purchase: id, unit: null, ...none, difference: null, unknown: ['bought'] };
  }
  const uses = entries.flatMap((entry) => toUse(entry, id, bought.unit) ?? []);
  const count = findLastCount(entries, bought.unit);
  const difference = toDifference(bought.quantity, uses, count);
  const sumOf = (as: Use['as']): number | null => {
    const those = uses.filter((use) => use.as === as);
    return those.some(({ quantity }) => quantity === null) ? null : sum(those);
  };
  return {
    purchase: id,
    unit: bought.unit,
    bought: bought.quantity,
    packed: sumOf('packed'),
    distributed: sumOf('distributed'),
    lost: sumOf('lost'),
    counted: count?.left.quantity ?? null,
    difference,
    unknown: difference === null ? listUnknown(uses, count) : [],
  };
}
