// Everything that an order asks of the ledger, and the row that keeps its units: inside one write, so that no unit is
// promised twice.
import { createId, type LedgerView } from '@circunomy/sdk/ledger';
import { createOrderCode } from '@circunomy/sdk/orders';
import type { NewOrder } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import type { ConfiguredMethod } from '../payments/payment-method.ts';
import type { WriteTransaction } from '../storage/store.ts';
import { expireOrders } from './expire-orders.ts';
import { toJakartaWeek } from './jakarta-week.ts';
import { type Documents, findOffer, type Offer } from './offer.ts';
import * as refusals from './order-refusals.ts';
import type { OrderRow } from './order-row.ts';
import { findOwnSum } from './own-sum.ts';
import { writeStep } from './take-step.ts';
import { loadTakenUnits } from './taken-units.ts';

const MOST_RUPIAH = 1_000_000_000_000;
/** What an own sum adds at most. */
const MOST_EXTRA = 999;
const MINUTE = 60_000;
/** Seconds after which an own sum may be free. */
const NEXT_HOUR = 3_600;

export interface Reservation {
  readonly community: string;
  readonly order: NewOrder;
  readonly method: ConfiguredMethod;
  readonly view: LedgerView;
  readonly documents: Documents;
  readonly now: Date;
}

/**
 * @throws {ApiError} `product-not-offered`, `campaign-not-open`, `quantity-refused`, `price-changed`, `capacity-unknown`,
 * `capacity-gone`, `too-many-orders` where every own sum is taken.
 */
export async function reserveOrder(
  transaction: WriteTransaction,
  reservation: Reservation,
): Promise<string> {
  const { community, order, method, view, documents, now } = reservation;
  const offer = findOffer(view, documents, order.product);
  if (!offer) throw refusals.notOffered(order.product);
  if (order.campaign !== undefined && !isCollecting(view, order.campaign, now)) {
    throw refusals.campaignNotOpen(order.campaign);
  }
  const base = priceOf(offer, order, method);
  await expireOrders(transaction, community, now);
  await ensureFree(transaction, reservation, offer);
  const extra = method.needsOwnSum
    ? await findOwnSum(transaction, { community, method: method.method, base, now })
    : 0;
  if (extra === undefined) throw new ApiError('too-many-orders', { seconds: NEXT_HOUR });
  const row = toRow(reservation, offer, { base, extra });
  await transaction.insertInto('orders').values(row).execute();
  await writeStep(transaction, row, 'awaiting-payment', { at: now, madeBy: 'contributor' });
  return row.code;
}

/** Rupiah of the lines. */
function priceOf({ product }: Offer, order: NewOrder, method: ConfiguredMethod): number {
  const { quantity } = order;
  const sum = Math.min(MOST_RUPIAH, method.most) - (method.needsOwnSum ? MOST_EXTRA : 0);
  const most = Math.floor(sum / product.price);
  if (quantity > most) throw refusals.tooMuchMoney({ quantity, price: product.price, most });
  const total = quantity * product.price;
  if (order.amount !== undefined && order.amount !== total) {
    throw refusals.priceChanged({ sent: order.amount, price: product.price, total });
  }
  return total;
}

async function ensureFree(
  transaction: WriteTransaction,
  { community, order, view, now }: Reservation,
  offer: Offer,
): Promise<void> {
  const moment = { community, week: toJakartaWeek(now), now };
  const free = (await loadTakenUnits(transaction, view, moment, offer.pool)).countFree(offer);
  if (free === null) throw refusals.capacityUnknown(order.product);
  const { unit } = offer.product;
  if (free < order.quantity) throw refusals.capacityGone({ free, unit, quantity: order.quantity });
}

function isCollecting(view: LedgerView, id: string, now: Date): boolean {
  const campaign = view.effectiveById(id);
  if (campaign?.kind !== 'campaign-opened') return false;
  const today = toJakartaDate(now);
  if (campaign.until !== null && campaign.until < today) return false;
  return !view.effective('campaign-closed').some((closing) => closing.campaign === id);
}

function toRow(
  { community, order, method, now }: Reservation,
  { product }: Offer,
  { base, extra }: { base: number; extra: number },
): OrderRow {
  return {
    ...{ community, code: createOrderCode(), status: 'awaiting-payment' },
    ...{ product: product.id, msme: product.msme, quantity: order.quantity },
    ...{ price: product.price, extra, amount: base + extra, method: method.method },
    campaign: order.campaign ?? null,
    wish: order.for ? JSON.stringify(order.for) : null,
    name: order.contributor?.name ?? null,
    contact: order.contributor?.contact ?? null,
    message: order.message ?? null,
    contributor: createId('contributor'),
    week: toJakartaWeek(now).from,
    placed_at: now.toISOString(),
    expires_at: new Date(now.getTime() + method.minutes * MINUTE).toISOString(),
    ...{ reported_at: null, closed_at: null, payment: null },
    reference: createId('payment'),
  };
}
