// How many units of a product are left of a week, as a server counts them.
import type { EntryOf } from '../../ledger/entry.ts';
import { toJakartaDay } from '../../ledger/jakarta-day.ts';
import type { SampleLedger } from '../sample-ledger.ts';
import { type SampleOrder, statusOf } from './sample-order.ts';

const DAY = 86_400_000;

/** Monday to Sunday in Jakarta. */
export function toWeek(now: Date): { readonly from: string; readonly to: string } {
  const today = Date.parse(toJakartaDay(now.toISOString()));
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
  const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { from: toDay(monday), to: toDay(monday + 6 * DAY) };
}

/** Null where the MSME's capacity is unknown. */
export function countFree(
  product: EntryOf<'product-listed'>,
  { orders, ledger, now }: { orders: Iterable<SampleOrder>; ledger: SampleLedger; now: Date },
): number | null {
  if (product.weeklyCapacity === null) return null;
  const { from, to } = toWeek(now);
  const own = [...orders].filter(({ wanted }) => wanted.product === product.id);
  const carried = new Set(own.map(({ entries }) => entries?.purchase));
  const held = own
    .filter((order) => order.week === from && !isOver(statusOf(order)))
    .reduce((sum, { wanted }) => sum + wanted.quantity, 0);
  const besides = ledger.view
    .effective('purchase-made')
    .filter(
      ({ id, product: bought, on }) => bought === product.id && isWithin(on) && !carried.has(id),
    )
    .reduce((sum, { quantity }) => sum + (quantity?.quantity ?? 0), 0);
  return Math.max(0, product.weeklyCapacity - held - besides);

  function isWithin(on: string | null): boolean {
    return on !== null && on.length === from.length && on >= from && on <= to;
  }
}

function isOver(status: ReturnType<typeof statusOf>): boolean {
  return status === 'expired' || status === 'cancelled' || status === 'refunded';
}
