// Groups, campaigns and partners are called by name wherever entries speak of them; who withdrew the name is not.
import type { Entry } from '@circunomy/sdk/ledger';
import type { SampleProposal } from '@circunomy/sdk/mocks';
import { kindExamples } from '@circunomy/sdk/reference';
import { expect, test } from 'vitest';
import { createSampleSite } from '../../test/sample-site.ts';
import { readPageAddress } from '../render/page-address.ts';
import { toPageContext } from '../render/page-context.ts';
import { toEntryRow } from './entry-row.ts';
import { readOwnName } from './own-name.ts';

const consent = { basis: 'fictional', purpose: 'tests', on: null, until: null } as const;

function toProfile(name: string): NonNullable<SampleProposal['documents']> {
  return [{ kind: 'profile', body: { name }, consent }];
}

const formed: SampleProposal['entry'] = {
  ...kindExamples['group-formed'].payload,
  kind: 'group-formed',
  on: '2016',
};

async function record(...proposals: SampleProposal[]) {
  const site = await createSampleSite({ proposals });
  const page = toPageContext(site, readPageAddress(''));
  const entries = site.ledger.all().slice(-proposals.length);
  const tell = (entry: Entry | undefined) => entry && toEntryRow(entry, 1, page).text;
  return { site, entries, tell };
}

test('a group is called by its name in its own line and in those of its meetings', async () => {
  const { entries, tell } = await record(
    { as: 'kube', entry: formed, documents: toProfile('KUBE Contoh') },
    {
      entry: {
        ...{ kind: 'meeting-held', on: '2026-02-07', group: '@kube' },
        ...{ members: 10, present: 8, excused: null },
      },
    },
  );
  expect(tell(entries[0])).toMatch(/^KUBE Contoh, kelompok usaha bersama, terbentuk di Galur/);
  expect(tell(entries[1])).toBe('KUBE Contoh bermusyawarah: 8 dari 10 anggota hadir.');
});

test('a name that was withdrawn is gone from every line', async () => {
  const { site, entries, tell } = await record({
    ...{ as: 'kube', entry: formed, documents: toProfile('KUBE Contoh') },
    isWithdrawn: true,
  });
  expect(tell(entries[0])).toMatch(/^\(nama ditarik\), kelompok usaha bersama/);
  expect(site.names.has(entries[0]?.id ?? '')).toBe(false);
});

test('a partner and an activity are called by their own documents', async () => {
  const { site, entries, tell } = await record(
    {
      entry: { kind: 'partner-joined', on: null, type: 'school', roles: ['venue'] },
      documents: toProfile('Sekolah Contoh'),
    },
    {
      entry: {
        ...kindExamples['activity-held'].payload,
        kind: 'activity-held',
        on: null,
        group: undefined,
      },
      documents: toProfile('Bazar Contoh'),
    } as SampleProposal,
  );
  expect(tell(entries[0])).toBe('Sekolah Contoh menjadi mitra: sekolah, membantu dengan tempat.');
  expect(entries[1] && (await readOwnName(entries[1], site.client))).toBe('Bazar Contoh');
});
