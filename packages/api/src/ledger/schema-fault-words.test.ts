// What the schemas of the further kinds refuse, in the words of both languages.
import { beforeAll, expect, test } from 'vitest';
import { propose } from '../../test-support/rule-ledger.ts';
import { createSampleStore, type SampleStore } from '../../test-support/sample-store.ts';
import type { Fault, ProposedEntry } from '../index.ts';
import { recordEntries } from './record-entries.ts';

let sample: SampleStore;
beforeAll(async () => {
  sample = await createSampleStore();
});

async function wordsOf(proposal: ProposedEntry): Promise<Fault['message'] | undefined> {
  const { store, witnesses } = sample;
  const refusal = await recordEntries(store, 'gereja-contoh', [proposal], witnesses).catch(
    (error: { faults: Fault[] }) => error,
  );
  return 'faults' in refusal ? refusal.faults[0]?.message : undefined;
}

const group = 'group-7k3j9q2m4x8p';
const msme = 'msme-7k3j9q2m4x8p';

test.each<[kind: string, payload: object, en: string, id: string]>([
  [
    'meeting-held',
    { group, members: 10, present: 9, excused: 2 },
    'more were present and excused than the group has members (9). Change one of them.',
    'yang hadir dan izin lebih banyak daripada anggota kelompok (9). Ubah salah satunya.',
  ],
  [
    'dues-paid',
    { group, members: 10, payers: 11, each: null, amount: 0 },
    'more paid than the group has members (11). Change one of them.',
    'yang membayar lebih banyak daripada anggota kelompok (11). Ubah salah satunya.',
  ],
  [
    'stage-assessed',
    { group, msme, stage: 'incubation', operating: null },
    `an assessment names an MSME or a group, and not both ("${msme}"). Change one of them.`,
    `penilaian menyebut satu UMKM atau satu kelompok, bukan keduanya ("${msme}"). Ubah salah satunya.`,
  ],
  [
    'report-signed',
    { period: '2025-1', to: ['members'] },
    '"2025-1" is not written as YYYY or YYYY-MM. Write it that way.',
    '"2025-1" tidak ditulis sebagai TTTT atau TTTT-BB. Tulis seperti itu.',
  ],
  [
    'solidarity-reported',
    { group, year: '25', helped: 5, amount: 1 },
    '"25" is not written as YYYY. Write it that way.',
    '"25" tidak ditulis sebagai TTTT. Tulis seperti itu.',
  ],
  [
    'campaign-opened',
    { goal: null, until: '2025-06', permit: null },
    '"2025-06" is not written as YYYY-MM-DD. Write it that way.',
    '"2025-06" tidak ditulis sebagai TTTT-BB-HH. Tulis seperti itu.',
  ],
])('%s %o is refused in both languages', async (kind, payload, en, id) => {
  expect(await wordsOf(propose(kind, null, payload))).toEqual({ en, id });
});

test('a change that changes nothing is refused in both languages', async () => {
  expect(await wordsOf(propose('msme-changed', '2025-06-01', { msme }))).toEqual({
    en: `a change says what has changed ("${msme}"). Change one of them.`,
    id: `perubahan harus menyebut apa yang berubah ("${msme}"). Ubah salah satunya.`,
  });
});
