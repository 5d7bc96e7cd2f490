/** A made-up `msme-registered` entry, as the reference shows it. */
import { JOHAR_BARU } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const msmeRegisteredExample: KindExample<'msme-registered'> = {
  on: '2026-03-02',
  payload: {
    category: 'processed-food',
    area: JOHAR_BARU,
    microBy: 'yearly-sales',
    microUpTo: 60_000_000,
    weeklyCapacity: { unit: 'porsi', quantity: 350 },
    reach: [JOHAR_BARU],
    inclusion: ['women'],
    member: true,
  },
  documents: [
    {
      kind: 'msme-profile',
      body: { name: 'Warung Contoh Kenanga', about: 'Nasi kotak dan kue basah.' },
    },
  ],
};
