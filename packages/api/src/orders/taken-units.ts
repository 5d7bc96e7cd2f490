// What a week's capacity has given already: units that orders hold, and units that were bought besides.
import type { EntryOf, LedgerView } from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Week } from './jakarta-week.ts';
import type { Offer } from './offer.ts';
import { CLOSED_UNPAID } from './order-row.ts';

type Purchase = EntryOf<'purchase-made'>;

interface Moment {
  readonly community: string;
  readonly week: Week;
  readonly now: Date;
}

export interface TakenUnits {
  /** Units of an offer that are still free, never below 0; null where its capacity is unknown. */
  countFree(offer: Offer): number | null;
}

/** @param products whose orders are counted; all unless given. */
export async function loadTakenUnits(
  database: Kysely<Tables>,
  view: LedgerView,
  moment: Moment,
  products?: readonly string[],
): Promise<TakenUnits> {
  const ordered = await sumOrders(database, moment, products);
  // Read from the view before anything else is awaited: it grows.
  const purchases = listPurchases(view, moment.week);
  const carried = await listCarried(database, moment.community, purchases);
  const besides = purchases.filter(({ id }) => !carried.has(id));
  return {
    countFree: ({ product, capacity, pool }) => {
      if (capacity === null) return null;
      const isShared = product.weeklyCapacity === null;
      const bought = besides
        .filter(
          (purchase) =>
            purchase.msme === product.msme &&
            (purchase.product === undefined ? isShared : pool.includes(purchase.product)),
        )
        .reduce((sum, purchase) => sum + countUnits(purchase, product), 0);
      const held = pool.reduce((sum, id) => sum + (ordered.get(id) ?? 0), 0);
      return Math.max(0, capacity - held - bought);
    },
  };
}

async function sumOrders(
  database: Kysely<Tables>,
  { community, week, now }: Moment,
  products: readonly string[] | undefined,
): Promise<ReadonlyMap<string, number>> {
  let query = database
    .selectFrom('orders')
    .select(({ fn }) => ['product', fn.sum<number | string>('quantity').as('units')])
    .where('community', '=', community)
    .where('week', '=', week.from)
    .where('status', 'not in', CLOSED_UNPAID)
    .where(({ or, eb }) =>
      or([eb('status', '<>', 'awaiting-payment'), eb('expires_at', '>', now.toISOString())]),
    )
    .groupBy('product');
  if (products) query = query.where('product', 'in', products);
  const rows = await query.execute();
  return new Map(rows.map(({ product, units }) => [product, Number(units)]));
}

/** Of which the day is known; a purchase that is only known to the month is of no certain week. */
function listPurchases(view: LedgerView, { from, to }: Week): readonly Purchase[] {
  return view
    .effective('purchase-made')
    .filter(({ on }) => on !== null && on.length === from.length && on >= from && on <= to);
}

/** Purchases that orders became: their units are counted with the orders. */
async function listCarried(
  database: Kysely<Tables>,
  community: string,
  purchases: readonly Purchase[],
): Promise<ReadonlySet<string>> {
  if (purchases.length === 0) return new Set();
  const rows = await database
    .selectFrom('order_entries')
    .select('entry')
    .distinct()
    .where('community', '=', community)
    .where('role', '=', 'purchase')
    .execute();
  return new Set(rows.map(({ entry }) => entry));
}

/** As written where the unit is the same, else as many as the money bought at this price, so that too few are sold, not too many. */
function countUnits({ quantity, amount }: Purchase, { unit, price }: Offer['product']): number {
  if (quantity?.unit === unit) return quantity.quantity;
  return amount === null ? 0 : Math.ceil(amount / price);
}
