// What the desk offers to buy at once is what the data API takes as one purchase.
import type { DeskOrder } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { groupPurchases } from './purchase-groups.ts';

function order(code: string, product: string, price: number, campaign: string | null = null) {
  return { order: { code, lines: [{ product, price }] }, campaign } as unknown as DeskOrder;
}

const tell = (orders: readonly DeskOrder[]): string[] =>
  groupPurchases(orders).map((group) => group.map(({ order: { code } }) => code).join(' '));

test('orders of another product, price or campaign are bought apart', () => {
  expect(
    tell([
      order('A', 'tea', 15_000),
      order('B', 'rice', 15_000),
      order('C', 'tea', 15_000),
      order('D', 'tea', 16_000),
      order('E', 'tea', 15_000, 'campaign-1'),
    ]),
  ).toEqual(['A C', 'B', 'D', 'E']);
});

test('no purchase is of more orders than are taken at once', () => {
  const many = Array.from({ length: 401 }, (_, index) => order(`${index}`, 'tea', 15_000));
  expect(groupPurchases(many).map(({ length }) => length)).toEqual([200, 200, 1]);
});
