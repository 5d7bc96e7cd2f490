// What the sample community has recorded: every kind of the cycle once, ranges, unknowns, a correction, a withdrawn name.
// All of it is made up.
import { SAMPLE_CAMPAIGN } from './sample-campaign.ts';
import { CONSENT } from './sample-consent.ts';
import { SAMPLE_GROUP } from './sample-group.ts';
import type { SampleProposal } from './sample-ledger.ts';
import { SAMPLE_PROGRAMME } from './sample-programme.ts';

const JOHAR_BARU = { name: 'Johar Baru', code: '31.71.08' };
const JATINEGARA = { name: 'Jatinegara', code: '31.75.03' };
const BEKASI = { name: 'Bekasi', candidates: ['32.16', '32.75'] };

const opening: SampleProposal[] = [
  {
    entry: {
      kind: 'community-opened',
      on: '2026-03-01',
      type: 'movement',
      areas: [{ name: 'Jakarta Timur', code: '31.75' }],
      singleOperator: false,
    },
  },
];

const registrations: SampleProposal[] = [
  {
    as: 'melati',
    entry: {
      kind: 'msme-registered',
      on: '2026-03-02',
      category: 'processed-food',
      area: JATINEGARA,
      microBy: 'yearly-sales',
      weeklyCapacity: { unit: 'porsi', quantity: 200 },
    },
    documents: [
      {
        kind: 'msme-profile',
        body: {
          name: 'Warung Contoh Melati',
          about: 'Nasi kuning dan lauk rumahan.',
          point: { lng: 106.87, lat: -6.2234 },
        },
        consent: CONSENT,
      },
    ],
  },
  {
    as: 'anggrek',
    entry: {
      kind: 'msme-registered',
      on: '2026-03',
      category: 'drinks',
      area: BEKASI,
      microBy: null,
      weeklyCapacity: null,
    },
    documents: [{ kind: 'msme-profile', body: { name: 'Es Contoh Anggrek' }, consent: CONSENT }],
  },
  {
    as: 'withdrawn',
    isWithdrawn: true,
    entry: {
      kind: 'msme-registered',
      on: null,
      category: 'handicrafts',
      area: JOHAR_BARU,
      microBy: 'capital',
      weeklyCapacity: null,
    },
    documents: [
      { kind: 'msme-profile', body: { name: 'Kerajinan Contoh Kenanga' }, consent: CONSENT },
    ],
  },
];

const products: SampleProposal[] = [
  {
    as: 'nasi-kuning',
    entry: {
      kind: 'product-listed',
      on: '2026-03-03',
      msme: '@melati',
      category: 'processed-food',
      price: 15_000,
      unit: 'porsi',
      helps: { min: 1, max: 1 },
      weeklyCapacity: 200,
    },
    documents: [
      {
        kind: 'product-profile',
        body: { name: 'Nasi kuning', about: 'Dengan telur dan tempe.' },
        consent: CONSENT,
      },
    ],
  },
  {
    as: 'es-teh',
    entry: {
      kind: 'product-listed',
      on: '2026-03-03',
      msme: '@anggrek',
      category: 'drinks',
      price: 40_000,
      unit: 'termos',
      helps: { min: 8, max: 12 },
      weeklyCapacity: null,
    },
    documents: [
      { kind: 'product-profile', body: { name: 'Es teh satu termos' }, consent: CONSENT },
    ],
  },
];

const money: SampleProposal[] = [
  {
    entry: {
      kind: 'contribution-received',
      on: '2026-03-04',
      from: 'personal',
      amount: 1_000_000,
      contributor: 'contributor-0samp1e00001',
    },
  },
  {
    entry: { kind: 'contribution-received', on: '2026-03-05', from: 'public', amount: 500_000 },
    documents: [{ kind: 'contributor', body: { name: 'Hamba Allah' }, consent: CONSENT }],
  },
  {
    as: 'rice',
    entry: {
      kind: 'purchase-made',
      on: '2026-03-06',
      msme: '@melati',
      product: '@nasi-kuning',
      category: 'processed-food',
      amount: 300_000,
      quantity: { unit: 'porsi', quantity: 20 },
      fundedBy: 'both',
    },
  },
  {
    as: 'tea',
    entry: {
      kind: 'purchase-made',
      on: '2026-03-07',
      msme: '@anggrek',
      category: 'drinks',
      amount: null,
      quantity: { unit: 'termos', quantity: 3 },
      fundedBy: null,
    },
  },
  { entry: { kind: 'cost-paid', on: '2026-03-07', purpose: 'delivery', amount: 25_000 } },
];

const deliveries: SampleProposal[] = [
  {
    as: 'packages',
    entry: { kind: 'package-packed', on: '2026-03-08', purchases: ['@rice', '@tea'], count: 20 },
  },
  {
    as: 'delivery',
    entry: {
      kind: 'distribution-delivered',
      on: '2026-03-08',
      purchases: ['@rice'],
      packages: ['@packages'],
      recipientGroup: 'informal-workers',
      people: { min: 18, max: 22 },
      area: JATINEGARA,
      by: ['volunteers'],
      volunteers: 4,
    },
  },
  {
    entry: {
      kind: 'distribution-delivered',
      on: null,
      purchases: ['@tea'],
      recipientGroup: 'elderly',
      people: null,
      area: null,
      by: ['directly', 'community'],
      volunteers: null,
    },
  },
];

const words: SampleProposal[] = [
  {
    entry: {
      kind: 'evidence-published',
      on: '2026-03-09',
      about: ['@delivery'],
      medium: 'link',
    },
    documents: [
      {
        kind: 'evidence',
        body: { caption: 'Dua puluh paket siap diantar.', url: 'https://example.org/foto/1' },
        consent: CONSENT,
      },
    ],
  },
  {
    entry: { kind: 'testimony-published', on: '2026-03-10', from: 'msme-owner', about: ['@rice'] },
    documents: [
      {
        kind: 'testimony',
        body: {
          text: 'Pesanannya rutin, dapur kami hidup lagi.',
          speaker: 'Bu Contoh',
          language: 'id',
        },
        consent: CONSENT,
      },
    ],
  },
  {
    entry: {
      kind: 'figure-declared',
      on: '2026',
      figure: 'beneficiaries',
      value: { min: 100, max: 150, approximately: true },
      unit: 'people',
      statedIn: 'Laporan contoh 2026',
    },
  },
  {
    entry: {
      kind: 'entry-corrected',
      on: '2026-03-11',
      corrects: '@rice',
      replacement: {
        on: '2026-03-06',
        payload: {
          msme: '@melati',
          product: '@nasi-kuning',
          category: 'processed-food',
          amount: 330_000,
          quantity: { unit: 'porsi', quantity: 22 },
          fundedBy: 'both',
        },
      },
      reason: 'counted-again',
    },
  },
];

/** In the order of recording; `@name` stands for the id of the entry recorded `as` that name. */
export const SAMPLE_PROPOSALS: readonly SampleProposal[] = [
  ...opening,
  ...registrations,
  ...products,
  ...money,
  ...deliveries,
  ...words,
  ...SAMPLE_CAMPAIGN,
  ...SAMPLE_GROUP,
  ...SAMPLE_PROGRAMME,
];
