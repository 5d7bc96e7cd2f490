// What a treasurer does about the sample's orders, for tests and prototypes that play a whole journey.
import { toJakartaDay } from '../../ledger/jakarta-day.ts';
import { CONSENT } from '../sample-consent.ts';
import {
  findOrder,
  receive,
  refuseStep,
  type SampleDeskState,
  takeStep,
} from './sample-desk-state.ts';
import { type SampleOrder, statusOf, toOrder } from './sample-order.ts';

export interface SampleTreasurer {
  /** Money came, as much as the order asks for unless given: it is paid once it is enough. */
  readonly confirm: (code: string, amount?: number) => void;
  /** All of it went back. */
  readonly refund: (code: string) => void;
  /** Buys a paid order from its MSME: a contribution and a purchase in the ledger. */
  readonly buy: (code: string) => void;
  /** What was bought reaches as many people as it helps. */
  readonly deliver: (code: string) => void;
  /** A picture of the delivery is published. */
  readonly document: (code: string) => void;
}

export function createTreasurer(state: SampleDeskState): SampleTreasurer {
  return {
    confirm(code, amount) {
      const order = findOrder(state, code);
      receive(state, order, { amount: amount ?? order.amount, by: 'treasurer' });
    },
    refund(code) {
      const order = findOrder(state, code);
      order.returned = order.received;
      takeStep(state, order, 'refunded', 'treasurer');
    },
    buy: (code) => buy(findOrder(state, code), state),
    deliver: (code) => deliver(findOrder(state, code), state),
    document: (code) => publish(findOrder(state, code), state),
  };
}

function buy(order: SampleOrder, state: SampleDeskState): void {
  const { wanted, price } = order;
  const product = state.ledger.view.effectiveById(wanted.product);
  if (statusOf(order) !== 'paid' || product?.kind !== 'product-listed') throw refuseStep(order);
  const on = toToday(state);
  const campaign = wanted.campaign === undefined ? {} : { campaign: wanted.campaign };
  const contribution = state.record({
    entry: {
      ...{ kind: 'contribution-received', on, from: 'public', amount: order.received },
      ...campaign,
    },
  });
  const purchase = state.record({
    entry: {
      ...{ kind: 'purchase-made', on, msme: product.msme, product: product.id },
      ...{ category: product.category, amount: price * wanted.quantity, fundedBy: 'public' },
      quantity: { unit: product.unit, quantity: wanted.quantity },
    },
  });
  order.entries = { contribution: contribution.id, purchase: purchase.id };
  takeStep(state, order, 'purchased', 'treasurer');
}

function deliver(order: SampleOrder, state: SampleDeskState): void {
  const [line] = toOrder(order, state.ledger, 'https://example.org/').lines;
  state.record({
    entry: {
      ...{ kind: 'distribution-delivered', on: toToday(state), volunteers: 2 },
      ...{ purchases: [ensureBought(order)], by: ['volunteers'], area: line?.msme.area ?? null },
      recipientGroup: order.wanted.for?.recipientGroup ?? 'residents',
      people: line?.helps ?? null,
    },
  });
}

function publish(order: SampleOrder, state: SampleDeskState): void {
  const body = { caption: 'Diterima langsung.', url: 'https://example.org/foto/2' };
  state.record({
    entry: {
      ...{ kind: 'evidence-published', on: toToday(state), medium: 'link' },
      about: [ensureBought(order)],
    },
    documents: [{ kind: 'evidence', body, consent: CONSENT }],
  });
}

function toToday({ now }: SampleDeskState): string {
  return toJakartaDay(now().toISOString());
}

function ensureBought(order: SampleOrder): string {
  if (!order.entries) throw refuseStep(order);
  return order.entries.purchase;
}
