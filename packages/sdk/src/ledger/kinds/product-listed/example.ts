/** A made-up `product-listed` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const productListedExample: KindExample<'product-listed'> = {
  on: '2026-03-02',
  payload: {
    msme: cast.msme,
    category: 'drinks',
    price: 15_000,
    unit: 'pasang',
    helps: { min: 2, max: 2 },
    weeklyCapacity: 40,
  },
  documents: [
    { kind: 'product-profile', body: { name: 'Bir pletok', about: 'Sepasang botol 250 ml.' } },
  ],
};
