/** A made-up `activity-held` entry, as the reference shows it. */
import { cast, GALUR } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const activityHeldExample: KindExample<'activity-held'> = {
  on: '2026-02-21',
  payload: {
    group: cast.group,
    activity: 'supplementary-feeding',
    area: GALUR,
    outputs: [
      { recipientGroup: 'under-fives', quantity: { unit: 'kotak', quantity: 200 } },
      { recipientGroup: 'health-post-visitors', quantity: { unit: 'kotak', quantity: 120 } },
      { recipientGroup: 'elderly', quantity: { unit: 'kotak', quantity: 80 } },
    ],
    participants: { min: 8, max: 8 },
    sales: 4_000_000,
  },
  documents: [{ kind: 'profile', body: { name: 'PMT Februari' } }],
};
