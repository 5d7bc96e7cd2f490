/** A made-up `goods-lost` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const goodsLostExample: KindExample<'goods-lost'> = {
  on: '2026-04-11',
  payload: {
    purchase: cast.purchase,
    quantity: { unit: 'pasang', quantity: 1 },
    reason: 'damaged',
  },
};
