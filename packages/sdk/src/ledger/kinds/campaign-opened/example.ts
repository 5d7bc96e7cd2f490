/** A made-up `campaign-opened` entry, as the reference shows it. */
import type { KindExample } from '../kind-example.ts';

export const campaignOpenedExample: KindExample<'campaign-opened'> = {
  on: '2026-04-01',
  payload: { goal: 5_000_000, until: '2026-06-30', permit: { exempt: 'purchase-at-true-price' } },
  documents: [
    {
      kind: 'profile',
      body: {
        name: 'Panen untuk Tetangga',
        about: 'Membeli dari warung, membagi kepada tetangga.',
      },
    },
  ],
};
