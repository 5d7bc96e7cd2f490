// A programme: who mentors, capital, sessions, incomes before and after, stages. All of it is made up.
import { CONSENT } from './sample-consent.ts';
import type { SampleProposal } from './sample-ledger.ts';

const JATINEGARA = { name: 'Jatinegara', code: '31.75.03' };

export const SAMPLE_PROGRAMME: readonly SampleProposal[] = [
  {
    entry: { kind: 'partner-joined', on: '2026-02', type: 'university', roles: ['mentoring'] },
    documents: [{ kind: 'profile', body: { name: 'Universitas Contoh' }, consent: CONSENT }],
  },
  {
    entry: {
      kind: 'capital-granted',
      on: '2026-02-20',
      form: 'productive-grant',
      households: 12,
      area: JATINEGARA,
      amount: null,
    },
  },
  {
    entry: {
      kind: 'mentoring-held',
      on: '2026-03-11',
      topic: 'bookkeeping',
      sessions: 2,
      minutes: 180,
      households: 10,
      mentors: 2,
      area: JATINEGARA,
    },
  },
  {
    entry: {
      kind: 'indicator-reported',
      on: '2026-03-11',
      indicator: 'household-income',
      over: 12,
      area: null,
      category: null,
      before: { period: '2025-03', sum: 12_000_000 },
      after: { period: '2026-03', sum: 15_000_000 },
    },
  },
  {
    entry: {
      kind: 'stage-assessed',
      on: '2026-03-11',
      msme: '@melati',
      stage: 'incubation',
      operating: true,
      components: { capital: 'partly' },
      management: { keepsBooks: false },
    },
  },
  {
    entry: {
      kind: 'stage-assessed',
      on: '2026-03-12',
      group: '@group',
      stage: 'strengthening',
      operating: true,
      resilience: { reserveFund: true },
    },
  },
];
