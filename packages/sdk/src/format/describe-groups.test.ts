/** What groups, programmes and campaigns do, told with what is unknown left unknown. */
import { expect, it } from 'vitest';
import type { EntryKind, EntryOf } from '../ledger/entry.ts';
import { castNames, castNumbers, GALUR } from '../ledger/kinds/example-cast.ts';
import type { AnyExample } from '../ledger/kinds/kind-example.ts';
import { kindExamples } from '../ledger/kinds/kind-examples.ts';
import { describeEntry } from '../ledger/kinds/words.ts';
import { makeEntry } from '../ledger/testing/make-entry.ts';
import { createFormat } from './format.ts';
import type { Language } from './language.ts';

/** The kind's example, with what the test is about in its place. */
function tell<Kind extends EntryKind>(
  kind: Kind,
  over: Partial<EntryOf<Kind>> = {},
  language: Language = 'id',
): string {
  const { on, payload }: AnyExample = kindExamples[kind];
  const entry = makeEntry(kind, `${kind}-1`, { ...payload, on, ...over } as Partial<EntryOf<Kind>>);
  const nameOf = (id: string): string | null => castNames.get(id) ?? null;
  const numberOf = (id: string): number | undefined => castNumbers.get(id);
  const { text } = describeEntry(entry, {
    language,
    format: createFormat(language),
    nameOf,
    numberOf,
  });
  return text.replaceAll('\u00a0', ' ');
}

it('tells a meeting at which nobody counted', () => {
  const unknown = { present: null, excused: null };
  expect(tell('meeting-held', unknown)).toBe(
    'KUBE Contoh bermusyawarah: yang hadir dari 10 anggota tidak dihitung.',
  );
  expect(tell('meeting-held', unknown, 'en')).toMatch(/nobody counted who came of 10 members\.$/);
});

it('tells a group without dues, and one whose size nobody knows', () => {
  expect(tell('group-formed', { dues: null, members: null, area: null })).toBe(
    '(nama tidak dipublikasikan), kelompok usaha bersama, terbentuk di wilayah tidak diketahui.',
  );
  expect(tell('group-formed', { members: 1 }, 'en')).toContain('1 member, dues of Rp 5,000');
});

it('tells a book whose group stands in another ledger without saying that its name is hidden', () => {
  const group = 'group-0000000000zz';
  expect(tell('cash-spent', { group })).toBe('Rp 2.850.000 keluar dari kas kelompok: bahan.');
  expect(tell('dues-paid', { group, payers: 0, amount: 0 }, 'en')).toBe(
    'Dues of the group: 0 of 10 members paid, Rp 0 in all.',
  );
});

it('tells an activity with goods for nobody in particular, and one with no outcome', () => {
  const outputs = [{ recipientGroup: null, quantity: { unit: 'pasang', quantity: 30 } }];
  const none = { outputs: [], participants: null, sales: null };
  expect(tell('activity-held', { activity: 'bazaar', outputs, participants: null })).toBe(
    'KUBE Contoh mengadakan bazar di Galur: 30 pasang; terjual Rp 4.000.000.',
  );
  expect(tell('activity-held', { ...none, area: null }, 'en')).toBe(
    'KUBE Contoh holds an activity (supplementary feeding).',
  );
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [21, '21st'],
])('tells place %i as %s', (place, said) => {
  expect(tell('award-won', { place, level: null, prize: null }, 'en')).toBe(
    `KUBE Contoh comes ${said}.`,
  );
});

it('tells an award without a place, and one of the companion', () => {
  expect(tell('award-won', { place: null, prize: null, winner: 'companion' })).toBe(
    'Pendamping KUBE Contoh meraih penghargaan tingkat provinsi.',
  );
  expect(tell('award-won', { place: null, prize: null }, 'en')).toContain(
    'wins an award at province',
  );
});

it('tells capital for a group, for households and for nobody knows how many', () => {
  const none = { amount: null, households: null, area: null };
  expect(
    tell('capital-granted', { ...none, group: kindExamples['meeting-held'].payload.group }),
  ).toBe('Modal yang nilainya tidak diketahui (hibah produktif) diberikan kepada KUBE Contoh.');
  expect(tell('capital-granted', none, 'en')).toMatch(
    /granted to households that nobody counted\.$/,
  );
  const both = { group: kindExamples['meeting-held'].payload.group, households: 5 };
  expect(tell('mentoring-held', both, 'en')).toContain(
    'for 5 households of KUBE Contoh in Mojoanyar',
  );
});

it('tells what was measured, what was not, and the part it is about', () => {
  expect(tell('indicator-reported', { before: null, category: 'drinks' })).toBe(
    'Pendapatan 25 keluarga (minuman) di Mojoanyar bersama-sama: sebelumnya tidak diukur, sesudahnya Rp 31.250.000 sebulan (2026).',
  );
  const after = { period: '2026-06', sum: 900 };
  expect(tell('indicator-reported', { indicator: 'customers', over: 9, after }, 'en')).toMatch(
    /^The customers of 9 businesses in Mojoanyar together: .*, after 900 a month \(June 2026\)\.$/,
  );
});

it('tells everything that changed about an MSME, in one order', () => {
  const changed = {
    ...{ category: 'drinks', area: GALUR, microBy: 'capital', microUpTo: 5_000_000 },
    ...{ inclusion: ['women', 'elderly'], member: false, operating: false },
  } as const;
  expect(tell('msme-changed', changed as never)).toBe(
    'Sejak 1 Juli 2026, Warung Contoh Kenanga: jenisnya minuman; wilayahnya Galur; usaha mikro menurut modal usaha; ukurannya paling banyak Rp 5.000.000; mampu membuat 500 porsi seminggu; pemiliknya perempuan dan lansia; tidak lagi anggota jaringan; tutup.',
  );
  expect(tell('msme-changed', { inclusion: [] }, 'en')).toContain('its owner: not said');
});

it('tells a campaign without a goal or an end, and a community that joins nobody in particular', () => {
  expect(tell('campaign-opened', { goal: null, until: null })).toMatch(
    /dibuka: tanpa sasaran jumlah, tanpa batas waktu\.$/,
  );
  expect(tell('community-joined', { movement: null, inspiredBy: [] }, 'en')).toBe(
    'This community joins the movement.',
  );
  expect(tell('community-joined', { inspiredBy: [] })).toBe(
    'Komunitas ini bergabung dengan gerakan circunomy-jakarta.',
  );
});

it('tells a stage with its number, and a business that has stopped', () => {
  const stopped = { stage: 'independence', operating: false, msme: undefined } as const;
  expect(tell('stage-assessed', stopped as never)).toBe(
    'KUBE Contoh berada pada tahap 5 dari 5, kemandirian dan replikasi; usahanya sedang tidak berjalan.',
  );
});

it('tells what is left by its number, and by the id where the purchase is not in the ledger', () => {
  const left = { unit: 'pasang', quantity: 4 };
  expect(tell('stock-counted', { left })).toBe('Sisa pembelian #14 dihitung: 4 pasang.');
  expect(tell('stock-counted', { purchase: 'purchase-0000000000zz' }, 'en')).toBe(
    'What is left of purchase purchase-0000000000zz was counted: nothing.',
  );
});
