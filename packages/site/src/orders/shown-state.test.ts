// When the page of an order asks for itself again.
import type { Order } from '@circunomy/sdk/orders';
import { expect, test } from 'vitest';
import { toShownState } from './shown-state.ts';

const waiting = {
  ...{ status: 'awaiting-payment', received: 0, returned: 0, reportedAt: null },
  payment: { method: 'midtrans', qris: null },
} as unknown as Order;

test('a page is as it was while nothing that it shows has changed', () => {
  expect(toShownState({ ...waiting, expiresAt: '2026-11-18T03:00:00.000Z' })).toBe(
    toShownState(waiting),
  );
});

test.each<[string, Partial<Order>]>([
  ['a code to scan that came late', { payment: { method: 'midtrans', qris: '000201' } }],
  ['a part of the money', { received: 10_000 }],
  ['another status', { status: 'paid', payment: null }],
])('%s makes it another', (_, change) => {
  expect(toShownState({ ...waiting, ...change })).not.toBe(toShownState(waiting));
});
