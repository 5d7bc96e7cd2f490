/** A made-up `package-packed` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const packagePackedExample: KindExample<'package-packed'> = {
  on: '2026-04-11',
  payload: {
    purchases: [cast.purchase],
    goods: [{ purchase: cast.purchase, quantity: { unit: 'pasang', quantity: 20 } }],
    count: 10,
    contents: [{ unit: 'pasang', quantity: 2 }],
  },
};
