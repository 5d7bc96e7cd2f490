// An order as a server tells it, for tests of what is shown of it.
import type { Order, OrderStep } from '../contract/order.schema.ts';

export const SAMPLE_CODE = 'K7M4Q9XT2P3E';

export function sampleOrder(changed: Partial<Order> = {}): Order {
  return {
    community: 'komunitas-sampel',
    code: SAMPLE_CODE,
    status: 'awaiting-payment',
    isTest: false,
    amount: 30_000,
    lines: [],
    for: null,
    name: null,
    placedAt: '2026-03-12T02:00:00.000Z',
    expiresAt: '2026-03-12T03:00:00.000Z',
    reportedAt: null,
    payment: { method: 'test' },
    received: 0,
    returned: 0,
    steps: [sampleStep('awaiting-payment')],
    links: {
      self: `https://sample.test/komunitas-sampel/data/orders/${SAMPLE_CODE}`,
      page: `https://sample.test/komunitas-sampel/orders/${SAMPLE_CODE}/`,
    },
    ...changed,
  };
}

export function sampleStep(
  status: OrderStep['status'],
  by: OrderStep['by'] = 'contributor',
): OrderStep {
  const at = '2026-03-12T02:00:00.000Z';
  return { status, at, on: null, by, entries: [], delivery: null, evidence: [] };
}

/** After a payment. */
export function paidOrder(changed: Partial<Order> = {}): Order {
  const steps = [sampleStep('awaiting-payment'), sampleStep('paid', 'test')];
  return sampleOrder({ status: 'paid', payment: null, received: 30_000, steps, ...changed });
}
