// What every step at the sample's order desk looks at and changes: the orders, the ledger, the time.
import type { OrderStep } from '../../contract/order.schema.ts';
import type { Entry } from '../../ledger/entry.ts';
import { parseOrderCode } from '../../orders/order-code.ts';
import type { SampleLedger, SampleProposal } from '../sample-ledger.ts';
import { countFree } from './sample-capacity.ts';
import { type SampleOrder, statusOf, toStep } from './sample-order.ts';
import { SampleRefusal } from './sample-refusal.ts';

export interface SampleDeskOptions {
  readonly ledger: SampleLedger;
  readonly record: (proposal: SampleProposal) => Entry;
  readonly now: () => Date;
  /** Whether the profile names an address that takes orders. */
  readonly isOpen: () => boolean;
}

export interface SampleDeskState extends SampleDeskOptions {
  readonly orders: Map<string, SampleOrder>;
}

/** Those that ran out are expired, whoever asks. Refuses with `SampleRefusal`. */
export function findOrder(state: SampleDeskState, written: string): SampleOrder {
  const code = parseOrderCode(written);
  if (code === undefined) throw new SampleRefusal('order-code-wrong');
  expire(state);
  const order = state.orders.get(code);
  if (!order) throw new SampleRefusal('order-unknown');
  return order;
}

export function expire({ orders, now }: SampleDeskState): void {
  for (const order of orders.values()) {
    if (statusOf(order) !== 'awaiting-payment' || order.expiresAt > now()) continue;
    order.steps.push(toStep('expired', order.expiresAt, 'clock'));
  }
}

/** Null where the MSME's capacity is unknown, or the product is not there. */
export function countFreeUnits(state: SampleDeskState, id: string): number | null {
  const product = state.ledger.view.effectiveById(id);
  if (product?.kind !== 'product-listed') return null;
  return countFree(product, { ...state, orders: state.orders.values(), now: state.now() });
}

/** What comes too late brings the order back where its units are still free, and is disputed where not. */
export function receive(
  state: SampleDeskState,
  order: SampleOrder,
  { amount, by }: { readonly amount: number; readonly by: OrderStep['by'] },
): void {
  order.received += amount;
  const isEnough = order.received >= order.amount;
  const status = statusOf(order);
  if (status === 'awaiting-payment' && isEnough) takeStep(state, order, 'paid', by);
  if (status === 'cancelled' || status === 'refunded') takeStep(state, order, 'disputed', by);
  if (status === 'expired') {
    const free = countFreeUnits(state, order.wanted.product) ?? 0;
    const isKept = isEnough && free >= order.wanted.quantity;
    takeStep(state, order, isKept ? 'paid' : 'disputed', by);
  }
}

export function takeStep(
  { now }: SampleDeskState,
  order: SampleOrder,
  status: OrderStep['status'],
  by: OrderStep['by'],
): void {
  order.steps.push(toStep(status, now(), by));
}

export function refuseStep(order: SampleOrder): SampleRefusal {
  return new SampleRefusal('order-step-refused', { status: statusOf(order) });
}
