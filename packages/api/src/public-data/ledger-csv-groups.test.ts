// The columns that groups, campaigns and programmes fill in `data/ledger.csv`.
import { createId } from '@circunomy/sdk/ledger';
import { kindExamples } from '@circunomy/sdk/reference';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { createSampleStore } from '../../test-support/sample-store.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import { recordEntries } from '../ledger/record-entries.ts';
import type { ProposedEntry } from '../ledger/recording.ts';
import { publicFile } from './public-files.ts';

const slug = 'gereja-contoh';
const group = createId('group');
const consent = { basis: 'fictional', purpose: 'uji', on: null, until: null } as const;

type Told = 'activity-held' | 'award-won' | 'group-formed' | 'meeting-held';
type Counted = 'mentoring-held' | 'solidarity-reported';

/** The kind's example, about this group. */
function propose(kind: Told | Counted, over: object = {}): ProposedEntry {
  const { payload } = kindExamples[kind];
  const named = kind === 'group-formed' ? payload : { ...payload, group };
  return { kind, on: '2026-02', payload: { ...named, ...over } } as ProposedEntry;
}

async function openRows(...proposals: ProposedEntry[]): Promise<Record<string, string>[]> {
  const { store, witnesses } = await createSampleStore();
  const profile = { kind: 'profile' as const, body: { name: 'KUBE Contoh' }, consent };
  const formed = { ...propose('group-formed'), on: '2016', id: group, documents: [profile] };
  await recordEntries(store, slug, [formed, ...proposals], witnesses);
  const file = publicFile(await loadCommunityState(store, slug), 'ledger.csv');
  return parse(Buffer.from(file?.body ?? []), { bom: true, columns: true });
}

test('names the group in the sentence and by its id in a column', async () => {
  const rows = await openRows(propose('meeting-held'));
  expect(rows[1]).toMatchObject({ members: '10', group: '' });
  expect(rows[2]).toMatchObject({ group, members: '10', members_present: '8', members_paid: '' });
  expect(rows[2]?.catatan).toBe('KUBE Contoh bermusyawarah: 8 dari 10 anggota hadir, 2 izin.');
  expect(rows[2]?.description).toContain('KUBE Contoh meets and deliberates');
});

test('leaves what nobody counted empty, never 0', async () => {
  const [, , meeting] = await openRows(propose('meeting-held', { present: null, excused: null }));
  expect(meeting?.members_present).toBe('');
});

test('sums the outputs of an activity where all have one unit, and keeps participants apart', async () => {
  const mixed = [
    { recipientGroup: 'elderly', quantity: { unit: 'kotak', quantity: 80 } },
    { recipientGroup: null, quantity: { unit: 'botol', quantity: 20 } },
  ];
  const [, , whole, parts] = await openRows(
    propose('activity-held'),
    propose('activity-held', { outputs: mixed, sales: null }),
  );
  expect(whole).toMatchObject({ quantity: '400', unit: 'kotak', amount_rupiah: '4000000' });
  expect(whole).toMatchObject({ participants_min: '8', participants_max: '8', people_min: '' });
  expect(parts).toMatchObject({ quantity: '', unit: '', amount_rupiah: '' });
});

test('has prizes, help and households in their columns', async () => {
  const rows = await openRows(
    propose('award-won'),
    propose('solidarity-reported', { year: '2025' }),
    propose('mentoring-held'),
  );
  expect(rows[2]).toMatchObject({ amount_rupiah: '9100000', amount_now_rupiah: '9100000' });
  expect(rows[3]).toMatchObject({ members_helped: '6', amount_rupiah: '900000' });
  expect(rows[4]).toMatchObject({ households: '25', amount_rupiah: '' });
});

test('keeps the goal of a campaign out of the column of amounts', async () => {
  const campaign = createId('campaign');
  const { payload } = kindExamples['campaign-opened'];
  const documents = [{ kind: 'profile' as const, body: { name: 'Panen' }, consent }];
  const rows = await openRows(
    {
      kind: 'campaign-opened',
      on: '2026-04-01',
      id: campaign,
      payload,
      documents,
    } as ProposedEntry,
    {
      kind: 'contribution-received',
      on: '2026-04-02',
      payload: { campaign, from: 'public', amount: 50_000 },
    },
  );
  expect(rows[2]).toMatchObject({ amount_rupiah: '', campaign: '' });
  expect(rows[3]).toMatchObject({ amount_rupiah: '50000', campaign });
});
