/** A made-up `purchase-made` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const purchaseMadeExample: KindExample<'purchase-made'> = {
  on: '2026-04-10',
  payload: {
    campaign: cast.campaign,
    msme: cast.msme,
    product: cast.product,
    category: 'drinks',
    amount: 300_000,
    quantity: { unit: 'pasang', quantity: 20 },
    fundedBy: 'public',
  },
};
