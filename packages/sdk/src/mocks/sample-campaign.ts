// A campaign that ended, and what became of the goods of the sample's purchases. All of it is made up.
import { CONSENT } from './sample-consent.ts';
import type { SampleProposal } from './sample-ledger.ts';

export const SAMPLE_CAMPAIGN: readonly SampleProposal[] = [
  {
    as: 'campaign',
    entry: {
      kind: 'campaign-opened',
      on: '2026-03-01',
      goal: 5_000_000,
      until: '2026-03-31',
      permit: { exempt: 'purchase-at-true-price' },
    },
    documents: [
      {
        kind: 'profile',
        body: { name: 'Seribu Porsi Contoh', about: 'Makan siang dari warung tetangga.' },
        consent: CONSENT,
      },
    ],
  },
  {
    entry: {
      kind: 'goods-lost',
      on: '2026-03-08',
      purchase: '@rice',
      quantity: { unit: 'porsi', quantity: 1 },
      reason: 'damaged',
    },
  },
  {
    entry: {
      kind: 'stock-counted',
      on: '2026-03-12',
      purchase: '@tea',
      left: { unit: 'termos', quantity: 0 },
    },
  },
  {
    entry: {
      kind: 'msme-changed',
      on: '2026-03-10',
      msme: '@melati',
      inclusion: ['women'],
      member: true,
    },
    documents: [
      { kind: 'note', body: { text: 'Pemilik sendiri yang memintanya.' }, consent: CONSENT },
    ],
  },
];
