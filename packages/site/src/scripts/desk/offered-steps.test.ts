// Every reason for which an order needs its treasurer has a step that answers it.
import type { Order } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { listOfferedSteps } from './offered-steps.ts';

const order = { reportedAt: null, received: 0, returned: 0 } as unknown as Order;
const reportedAt = '2026-11-18T02:00:00.000Z';

test('a report is answered, also one of an order that has run out', () => {
  for (const status of ['awaiting-payment', 'expired'] as const) {
    expect(listOfferedSteps({ ...order, status, reportedAt })).toContain('reject');
    expect(listOfferedSteps({ ...order, status })).not.toContain('reject');
  }
  expect(listOfferedSteps({ ...order, status: 'paid', reportedAt })).not.toContain('reject');
});

test('what is there can go back, and what is disputed can be accepted', () => {
  const disputed = { ...order, status: 'disputed', received: 30_000 } as const;
  expect(listOfferedSteps(disputed)).toEqual(['confirm', 'refund', 'accept', 'note']);
  expect(listOfferedSteps({ ...disputed, returned: 30_000 })).not.toContain('refund');
});
