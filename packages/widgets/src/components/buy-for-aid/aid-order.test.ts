// Sums, ranges and limits of what somebody is about to buy.
import type { Product } from '@circunomy/sdk';
import { toContactHref } from '@circunomy/sdk/format';
import { expect, test } from 'vitest';
import { clampQuantity, helpedBy, plain } from './aid-order.ts';

const product: Product = {
  id: 'product-000000000001',
  name: 'Es teh',
  about: null,
  category: 'drinks',
  msme: { id: 'msme-000000000001', name: 'Es Contoh', area: null },
  price: 40_000,
  unit: 'termos',
  helps: { min: 8, max: 12 },
  weeklyCapacity: 30,
  entry: 1,
};
const message = { subject: 'a', text: 'b & c' };

test('a range of people stays a range', () => {
  expect(helpedBy(product, 3)).toEqual({ min: 24, max: 36 });
  expect(helpedBy({ ...product, helps: null }, 3)).toBeNull();
});

test.each([
  [0, 1],
  [7.9, 7],
  [31, 30],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
])('%d units become %d', (wanted, expected) => {
  expect(clampQuantity(wanted, product)).toBe(expected);
});

test.each([null, 1_000_000])(
  'with a capacity of %j a sum stays an exact integer',
  (weeklyCapacity) => {
    const dear = { ...product, price: 1_000_000_000_000, weeklyCapacity };
    const most = clampQuantity(1e12, dear);
    expect(most).toBeGreaterThan(1_000);
    expect(Number.isSafeInteger(most * dear.price)).toBe(true);
  },
);

test.each([
  ['web', 'javascript:alert(1)'],
  ['web', 'data:text/html,x'],
  ['web', 'contoh.example'],
  ['whatsapp', 'tidak ada'],
  ['phone', 'tidak ada'],
] as const)('a %s contact %j leads nowhere', (kind, value) => {
  expect(toContactHref({ kind, value }, message)).toBeUndefined();
});

test('a number written the Indonesian way gets its country code', () => {
  expect(toContactHref({ kind: 'whatsapp', value: '0812-3456' }, message)).toBe(
    'https://wa.me/628123456?text=b%20%26%20c',
  );
});

test('a line break in a name becomes a space, marks that reorder text go', () => {
  expect(plain('Kue\nLapis\u0000 \u202eBu\u200b Contoh')).toBe('Kue Lapis Bu Contoh');
});
