/** Small entries for tests: only what a test is about has to be written out. */
import type { Entry, EntryKind, EntryOf } from '../entry.ts';

const defaults: { [Kind in EntryKind]: Record<string, unknown> } = {
  'community-opened': { type: 'movement', areas: [], singleOperator: false },
  'msme-registered': {
    category: 'processed-food',
    area: null,
    microBy: null,
    weeklyCapacity: null,
  },
  'product-listed': {
    msme: 'msme-1',
    category: 'drinks',
    price: 1_000,
    unit: 'pcs',
    helps: null,
    weeklyCapacity: null,
  },
  'contribution-received': { from: 'public', amount: 1_000 },
  'purchase-made': {
    msme: 'msme-1',
    category: 'processed-food',
    amount: 1_000,
    quantity: null,
    fundedBy: null,
  },
  'package-packed': { purchases: ['purchase-1'], count: null },
  'distribution-delivered': {
    purchases: [],
    recipientGroup: 'residents',
    people: null,
    area: null,
    by: ['directly'],
    volunteers: null,
  },
  'cost-paid': { purpose: 'delivery', amount: 1_000 },
  'evidence-published': { about: ['purchase-1'], medium: 'photo' },
  'testimony-published': { from: 'recipient' },
  'figure-declared': {
    figure: 'beneficiaries',
    value: { atLeast: 1 },
    unit: 'people',
    statedIn: 'a report',
  },
  'entry-corrected': { corrects: 'purchase-1', replacement: null, reason: 'typing-error' },
  'key-rotated': { oldKey: 'contoh+1', newKey: 'contoh+2', signature: '', reason: 'scheduled' },
  'document-withdrawn': { document: 'document-1', reason: 'owner-asked' },
};

/** An entry of a kind with plain values; `over` replaces any member. */
export function makeEntry<Kind extends EntryKind>(
  kind: Kind,
  id: string,
  over: Partial<EntryOf<Kind>> = {},
): EntryOf<Kind> {
  const entry = {
    v: 1,
    kind,
    community: 'contoh',
    on: null,
    id,
    recordedBy: 'operator-1',
    verifiedBy: 'operator-2',
    at: '2026-01-02T03:04:05.000Z',
    ...defaults[kind],
    ...over,
  };
  return entry as unknown as Entry as EntryOf<Kind>;
}
