// A site to render in tests: the SDK's sample community, read through the SDK's own client.
import { type Client, type Community, createClient } from '@circunomy/sdk';
import { type SampleCommunity, type SampleProposal, sampleCommunity } from '@circunomy/sdk/mocks';
import { loadSite, type Site } from '../src/render/site.ts';

export interface SampleSiteOptions {
  readonly profile?: Partial<Community>;
  readonly moreContributions?: number;
  /** Recorded on top of the sample, in this order. */
  readonly proposals?: readonly SampleProposal[];
}

export function createSampleClient(sample: SampleCommunity): Client {
  return createClient({
    src: 'https://sample.example/community/',
    retries: 0,
    fetch: async (address) => {
      const url = new URL(address);
      const file = sample.readFile(url.pathname.split('/data/')[1] ?? '');
      return file
        ? new Response(file.body, { headers: { 'content-type': file.type } })
        : new Response(null, { status: 404 });
    },
  });
}

export function createSampleSite(options: SampleSiteOptions = {}): Promise<Site> {
  const { proposals = [], ...rest } = options;
  const sample = sampleCommunity(rest);
  for (const proposal of proposals) sample.record(proposal);
  return loadSite(createSampleClient(sample));
}

export const HOSTILE =
  '"><img src=x onerror=alert(1)></script><script>alert(2)</script>\u202Egnp.exe \'`{{7*7}}';

/** As long as a unit may be. */
export const HOSTILE_UNIT = '\u202E"><img src=x onerror=1>';

const consent = { basis: 'fictional', purpose: HOSTILE, on: null, until: null } as const;

/** Every place where people's text can stand, filled with text that means harm. */
export const HOSTILE_PROPOSALS: readonly SampleProposal[] = [
  {
    as: 'hostile-msme',
    entry: {
      kind: 'msme-registered',
      on: null,
      category: 'other',
      area: { name: HOSTILE, code: '31.75' },
      microBy: null,
      weeklyCapacity: { unit: HOSTILE_UNIT, quantity: 3 },
      source: { cite: HOSTILE, row: HOSTILE.slice(0, 40) },
    },
    documents: [{ kind: 'msme-profile', body: { name: HOSTILE, about: HOSTILE }, consent }],
  },
  {
    as: 'hostile-product',
    entry: {
      kind: 'product-listed',
      on: null,
      msme: '@hostile-msme',
      category: 'other',
      price: 1000,
      unit: HOSTILE_UNIT,
      helps: null,
      weeklyCapacity: null,
    },
    documents: [{ kind: 'product-profile', body: { name: HOSTILE, about: HOSTILE }, consent }],
  },
  {
    as: 'hostile-purchase',
    entry: {
      kind: 'purchase-made',
      on: null,
      msme: '@hostile-msme',
      category: 'other',
      amount: null,
      quantity: { unit: HOSTILE_UNIT, quantity: 2 },
      fundedBy: null,
    },
    documents: [{ kind: 'note', body: { text: HOSTILE }, consent }],
  },
  {
    entry: {
      kind: 'distribution-delivered',
      on: null,
      purchases: ['@hostile-purchase'],
      recipientGroup: 'residents',
      people: null,
      area: { name: HOSTILE, code: '31.75' },
      by: ['directly'],
      volunteers: null,
    },
  },
  {
    entry: { kind: 'evidence-published', on: null, about: ['@hostile-msme'], medium: 'link' },
    documents: [
      { kind: 'evidence', body: { caption: HOSTILE, url: 'javascript:alert(3)' }, consent },
    ],
  },
  {
    entry: { kind: 'testimony-published', on: null, from: 'recipient', about: ['@hostile-msme'] },
    documents: [
      { kind: 'testimony', body: { text: HOSTILE, speaker: HOSTILE, language: 'id' }, consent },
    ],
  },
  {
    entry: { kind: 'contribution-received', on: null, from: 'public', amount: null },
    documents: [{ kind: 'contributor', body: { name: HOSTILE, message: HOSTILE }, consent }],
  },
  {
    entry: {
      kind: 'figure-declared',
      on: null,
      figure: 'volunteers',
      value: { about: 12 },
      unit: 'people',
      statedIn: HOSTILE,
    },
  },
  {
    as: 'hostile-group',
    entry: {
      ...{ kind: 'group-formed', on: '2026-01-01', form: 'co-operative', members: 10 },
      ...{ area: { name: HOSTILE, code: '31.75' }, companions: null, dues: null },
    },
    documents: [
      {
        kind: 'profile',
        body: { name: HOSTILE, about: HOSTILE, url: 'https://x.example/' },
        consent,
      },
    ],
  },
  {
    entry: {
      ...{ kind: 'meeting-held', on: '2026-01-05', group: '@hostile-group', members: 10 },
      ...{ present: null, excused: null },
    },
  },
  {
    entry: {
      ...{ kind: 'activity-held', on: '2026-01-06', group: '@hostile-group', activity: 'bazaar' },
      outputs: [{ recipientGroup: null, quantity: { unit: HOSTILE_UNIT, quantity: 3 } }],
      ...{ area: { name: HOSTILE, code: '31.75' }, participants: null, sales: null },
    },
    documents: [{ kind: 'note', body: { text: HOSTILE }, consent }],
  },
  {
    entry: {
      ...{ kind: 'stage-assessed', on: null, group: '@hostile-group', stage: 'incubation' },
      operating: null,
    },
  },
  {
    as: 'hostile-campaign',
    entry: {
      ...{ kind: 'campaign-opened', on: null, goal: null, until: '2026-12-31' },
      permit: { number: HOSTILE, until: null },
    },
    documents: [{ kind: 'profile', body: { name: HOSTILE, about: HOSTILE }, consent }],
  },
  {
    entry: {
      ...{ kind: 'msme-changed', on: '2026-02-01', msme: '@hostile-msme' },
      area: { name: HOSTILE, code: '31.75' },
      inclusion: ['women'],
    },
  },
  {
    entry: {
      ...{ kind: 'report-signed', on: '2026-02-01', group: '@hostile-group', period: '2026-01' },
      to: ['kecamatan'],
    },
    documents: [{ kind: 'report', body: { problems: HOSTILE, plans: HOSTILE }, consent }],
  },
];

export const HOSTILE_PROFILE: Partial<Community> = {
  name: HOSTILE,
  tagline: { id: HOSTILE, en: HOSTILE },
  about: { id: HOSTILE, en: HOSTILE },
  contacts: [
    { kind: 'web', value: 'javascript:alert(4)' },
    { kind: 'email', value: HOSTILE },
    { kind: 'instagram', value: HOSTILE },
    { kind: 'phone', value: HOSTILE },
  ],
  permit: { number: HOSTILE, issuer: HOSTILE, until: '2026' },
};
