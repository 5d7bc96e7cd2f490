// Everything that a new order must stand up to: what is offered, at which price, how much is left.
import type { NewOrder, PaymentMethod } from '../../contract/order.schema.ts';
import type { Entry } from '../../ledger/entry.ts';
import { toJakartaDay } from '../../ledger/jakarta-day.ts';
import { findDocument } from '../../ledger/read-models/documents.ts';
import { createOrderCode } from '../../orders/order-code.ts';
import type { SampleLedger } from '../sample-ledger.ts';
import { toWeek } from './sample-capacity.ts';
import { countFreeUnits, type SampleDeskState } from './sample-desk-state.ts';
import { type SampleOrder, toStep } from './sample-order.ts';
import { SAMPLE_METHODS, toSampleExtra, toSamplePayment } from './sample-payment.ts';
import { SampleRefusal } from './sample-refusal.ts';

const MINUTE = 60_000;

export function listMethods({ isOpen }: SampleDeskState): (readonly [PaymentMethod, number])[] {
  return isOpen() ? (Object.entries(SAMPLE_METHODS) as [PaymentMethod, number][]) : [];
}

export function isOffered(product: Entry | undefined, { documents }: SampleLedger): boolean {
  return product !== undefined && findDocument(product, 'product-profile', documents) !== undefined;
}

/** Refuses with `SampleRefusal`. */
export function toSampleOrder(wanted: NewOrder, state: SampleDeskState): SampleOrder {
  const { method, quantity, contributor } = wanted;
  const minutes = ensureMethod(method, state);
  const price = ensurePrice(wanted, state);
  ensureCollecting(wanted.campaign, state);
  ensureFree(wanted, state);
  const extra = toSampleExtra(method, state.orders.size);
  const amount = price * quantity + extra;
  const placed = state.now();
  return {
    ...{ code: createOrderCode(), wanted, price, amount },
    payment: toSamplePayment(method, amount, extra),
    week: toWeek(placed).from,
    steps: [toStep('awaiting-payment', placed, 'contributor')],
    name: contributor?.name?.trim() || null,
    expiresAt: new Date(placed.getTime() + minutes * MINUTE),
    ...{ reportedAt: null, received: 0, returned: 0, entries: null },
  };
}

function ensureMethod(method: PaymentMethod, state: SampleDeskState): number {
  const methods = new Map(listMethods(state));
  if (methods.size === 0) throw new SampleRefusal('orders-closed');
  const minutes = methods.get(method);
  if (minutes === undefined) throw new SampleRefusal('method-not-offered', {}, '$.method');
  return minutes;
}

function ensurePrice(wanted: NewOrder, { ledger }: SampleDeskState): number {
  const product = ledger.view.effectiveById(wanted.product);
  if (product?.kind !== 'product-listed' || !isOffered(product, ledger)) {
    throw new SampleRefusal('product-not-offered', {}, '$.product');
  }
  const total = product.price * wanted.quantity;
  if (wanted.amount !== undefined && wanted.amount !== total) {
    throw new SampleRefusal('price-changed', { total }, '$.amount');
  }
  return product.price;
}

function ensureCollecting(campaign: string | undefined, { ledger, now }: SampleDeskState): void {
  if (campaign === undefined) return;
  const opened = ledger.view.effectiveById(campaign);
  const closings = ledger.view.effective('campaign-closed');
  const today = toJakartaDay(now().toISOString());
  const isOpen = opened?.kind === 'campaign-opened' && (opened.until ?? today) >= today;
  if (!isOpen || closings.some((closing) => closing.campaign === campaign)) {
    throw new SampleRefusal('campaign-not-open', {}, '$.campaign');
  }
}

function ensureFree({ product, quantity }: NewOrder, state: SampleDeskState): void {
  const free = countFreeUnits(state, product);
  if (free === null) throw new SampleRefusal('capacity-unknown', {}, '$.product');
  if (free >= quantity) return;
  const listed = state.ledger.view.effectiveById(product);
  const unit = listed?.kind === 'product-listed' ? listed.unit : '';
  throw new SampleRefusal('capacity-gone', { free, unit }, '$.quantity');
}
