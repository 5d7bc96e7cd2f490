/** A made-up `stock-counted` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const stockCountedExample: KindExample<'stock-counted'> = {
  on: '2026-04-12',
  payload: { purchase: cast.purchase, left: { unit: 'pasang', quantity: 0 } },
};
