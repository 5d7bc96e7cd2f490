/** A made-up `cost-paid` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const costPaidExample: KindExample<'cost-paid'> = {
  on: '2026-04-11',
  payload: { campaign: cast.campaign, purpose: 'delivery', amount: 25_000 },
};
