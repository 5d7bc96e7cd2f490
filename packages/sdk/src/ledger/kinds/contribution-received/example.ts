/** A made-up `contribution-received` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const contributionReceivedExample: KindExample<'contribution-received'> = {
  on: '2026-04-04',
  payload: {
    campaign: cast.campaign,
    from: 'public',
    amount: 250_000,
    contributor: 'contributor-4k3j9q2m8x7p',
  },
};
