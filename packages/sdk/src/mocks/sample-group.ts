// A group, its meetings and what it did. All of it is made up.
import { CONSENT } from './sample-consent.ts';
import type { SampleProposal } from './sample-ledger.ts';

const JOHAR_BARU = { name: 'Johar Baru', code: '31.71.08' };

export const SAMPLE_GROUP: readonly SampleProposal[] = [
  {
    as: 'group',
    entry: {
      kind: 'group-formed',
      on: '2026-02',
      form: 'joint-business-group',
      area: JOHAR_BARU,
      members: 10,
      companions: 1,
      dues: { amount: 5_000, every: 'meeting' },
    },
    documents: [
      {
        kind: 'profile',
        body: { name: 'Kelompok Contoh Dahlia', about: 'Kue dan katering.' },
        consent: CONSENT,
      },
    ],
  },
  {
    entry: {
      kind: 'meeting-held',
      on: '2026-03-08',
      group: '@group',
      members: 10,
      present: 9,
      excused: 1,
    },
  },
  {
    entry: {
      kind: 'activity-held',
      on: '2026-03-10',
      group: '@group',
      activity: 'supplementary-feeding',
      area: JOHAR_BARU,
      outputs: [
        { recipientGroup: 'under-fives', quantity: { unit: 'kotak', quantity: 100 } },
        { recipientGroup: 'elderly', quantity: { unit: 'kotak', quantity: 40 } },
      ],
      participants: { min: 8, max: 10 },
      sales: null,
    },
  },
  {
    entry: {
      kind: 'award-won',
      on: '2026',
      group: '@group',
      winner: 'group',
      level: 'province',
      place: 2,
      prize: null,
    },
  },
];
