/** A made-up `distribution-delivered` entry, as the reference shows it. */
import { cast, JOHAR_BARU } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const distributionDeliveredExample: KindExample<'distribution-delivered'> = {
  on: '2026-04-11',
  payload: {
    campaign: cast.campaign,
    purchases: [cast.purchase],
    packages: [cast.package],
    recipientGroup: 'informal-workers',
    people: { min: 10, max: 15 },
    area: JOHAR_BARU,
    by: ['volunteers'],
    volunteers: 4,
  },
};
