// The stations of an order, in every status that it may have.
import type { Order, OrderStatus, OrderStep } from '@circunomy/sdk/orders';
import { describe, expect, test } from 'vitest';
import { toTraceNodes } from './trace-nodes.ts';

const step = (status: OrderStatus): OrderStep => ({
  ...{ status, at: '2026-03-12T02:00:00Z', on: null, by: 'clock' },
  ...{ entries: [], delivery: null, evidence: [] },
});

/** `status:state` of every station, for an order that took these steps and stands at the last one. */
function tell(...statuses: OrderStatus[]): string[] {
  const order = { status: statuses.at(-1), steps: statuses.map(step) } as Order;
  return toTraceNodes(order).map(
    ({ status, state, steps }) => `${status} ${state} ${steps.length}`,
  );
}

describe('toTraceNodes', () => {
  test('waits at the payment, with everything else to come', () => {
    expect(tell('awaiting-payment')).toEqual([
      'awaiting-payment now 1',
      'paid ahead 0',
      'purchased ahead 0',
      'distributed ahead 0',
      'documented ahead 0',
    ]);
  });

  test('names the first of what is to come once it is paid', () => {
    expect(tell('awaiting-payment', 'paid', 'purchased')).toEqual([
      'awaiting-payment done 1',
      'paid done 1',
      'purchased done 1',
      'distributed next 0',
      'documented ahead 0',
    ]);
  });

  test('has nothing ahead once it is documented, and keeps several deliveries apart', () => {
    expect(
      tell('awaiting-payment', 'paid', 'purchased', 'distributed', 'distributed', 'documented'),
    ).toEqual([
      'awaiting-payment done 1',
      'paid done 1',
      'purchased done 1',
      'distributed done 2',
      'documented done 1',
    ]);
  });

  test.each(['expired', 'cancelled'] as const)('ends where it is %s', (status) => {
    expect(tell('awaiting-payment', status)).toEqual([
      'awaiting-payment done 1',
      `${status} now 1`,
    ]);
  });

  test('ends where the money went back, behind the payment', () => {
    expect(tell('awaiting-payment', 'paid', 'refunded')).toEqual([
      'awaiting-payment done 1',
      'paid done 1',
      'refunded now 1',
    ]);
  });

  test('stands at the dispute, with the way ahead still open', () => {
    expect(tell('awaiting-payment', 'expired', 'disputed')).toEqual([
      'awaiting-payment done 1',
      'disputed now 1',
      'paid ahead 0',
      'purchased ahead 0',
      'distributed ahead 0',
      'documented ahead 0',
    ]);
  });

  test('goes on where a dispute was decided', () => {
    expect(tell('awaiting-payment', 'paid', 'disputed', 'paid')).toEqual([
      'awaiting-payment done 1',
      'paid done 2',
      'purchased next 0',
      'distributed ahead 0',
      'documented ahead 0',
    ]);
  });

  test('keeps no step of a station that the ledger took back', () => {
    const steps = ['awaiting-payment', 'paid', 'purchased', 'distributed'] as const;
    const order = { status: 'purchased', steps: steps.map(step) } as unknown as Order;
    expect(toTraceNodes(order).map(({ steps: taken }) => taken.length)).toEqual([1, 1, 1, 0, 0]);
  });
});
