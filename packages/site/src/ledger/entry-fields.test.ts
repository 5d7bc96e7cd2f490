// The page of an entry shows every member of every kind in plain words, in both languages.
import type { Entry, EntryKind } from '@circunomy/sdk/ledger';
import { type AnyExample, kindExamples } from '@circunomy/sdk/reference';
import { expect, test } from 'vitest';
import { createSampleSite } from '../../test/sample-site.ts';
import { readPageAddress } from '../render/page-address.ts';
import { toPageContext } from '../render/page-context.ts';
import { listFields } from './entry-fields.ts';
import { toEntryRow } from './entry-row.ts';

const site = await createSampleSite();
const pages = {
  id: toPageContext(site, readPageAddress('')),
  en: toPageContext(site, readPageAddress('en/')),
};
const kinds = Object.keys(kindExamples) as EntryKind[];

function toEntry(kind: EntryKind, over: object = {}): Entry {
  const { on, payload }: AnyExample = kindExamples[kind];
  const base = { v: 1, kind, on, community: 'contoh', id: `${kind}-1`, verifiedBy: null };
  const at = '2026-01-02T03:04:05.000Z';
  return { ...base, recordedBy: 'operator-1', at, ...payload, ...over } as unknown as Entry;
}

/** `label: value, value` of every field. */
function tell(kind: EntryKind, language: 'id' | 'en', over: object = {}): string[] {
  return listFields(toEntry(kind, over), pages[language]).map(
    ({ label, values }) =>
      `${label}: ${values.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(', ')}`,
  );
}

test.each(kinds)('shows every field of a %s in words', (kind) => {
  const { payload }: AnyExample = kindExamples[kind];
  const shown = Object.keys(payload).filter((name) => name !== 'replacement');
  for (const language of ['id', 'en'] as const) {
    const fields = listFields(toEntry(kind), pages[language]);
    expect(fields.map(({ name }) => name)).toEqual(shown);
    for (const { name, label, values } of fields) {
      expect(label).not.toBe(name);
      for (const { text } of values) expect(text).not.toMatch(/undefined|\[object|NaN|[{}"]|^$/);
    }
  }
  if (kind === 'community-joined' || kind.startsWith('key-')) return;
  expect(tell(kind, 'id')).not.toEqual(tell(kind, 'en'));
});

test('shows a group, a meeting and an activity as a treasurer reads them', () => {
  expect(tell('group-formed', 'id')).toEqual([
    'Bentuk: kelompok usaha bersama',
    'Wilayah: Galur (31.71.08.1003)',
    'Anggota: 10',
    'Pendamping: 1',
    'Iuran: Rp 5.000 per pertemuan',
  ]);
  expect(tell('meeting-held', 'en', { excused: null })).toEqual([
    'Group: group-6m9k2p5s8v3x',
    'Members: 10',
    'Present: 8',
    'Excused: unknown',
  ]);
  expect(tell('activity-held', 'id')).toContain(
    'Hasil: 200 kotak untuk balita, 120 kotak untuk peserta posbindu, 80 kotak untuk lansia',
  );
});

test('shows an assessment member by member, and leaves out what nobody looked at', () => {
  const components = { capital: 'partly', market: 'absent' };
  const management = { keepsBooks: true, setsPrices: false };
  expect(
    tell('stage-assessed', 'id', { components, management, resilience: {} }).slice(-3),
  ).toEqual([
    'Komponen: modal dan peralatan: sebagian, akses pasar: belum ada',
    'Pengelolaan mandiri: membuat pembukuan: ya, menentukan harga: tidak',
    'Ketahanan: tidak ada',
  ]);
});

test('shows a permit, why none is needed, and that nobody knows', () => {
  const permit = (value: object | null) => tell('campaign-opened', 'en', { permit: value }).at(-1);
  expect(permit({ number: '12/HUK/2026', until: '2026-12-31' })).toBe(
    'Permit: 12/HUK/2026, until 31 December 2026',
  );
  expect(permit({ number: '12/HUK/2026', until: null })).toBe('Permit: 12/HUK/2026');
  expect(permit({ exempt: 'emergency' })).toBe('Permit: not needed: an emergency');
  expect(permit(null)).toBe('Permit: unknown');
});

test('writes what was measured in rupiah, and customers as a number', () => {
  const after = { period: '2026-06', sum: 1_200 };
  const told = (indicator: string) => tell('indicator-reported', 'id', { indicator, after }).at(-1);
  expect(told('sales')).toBe('Sesudah: Rp 1.200 sebulan (Juni 2026)');
  expect(told('customers')).toBe('Sesudah: 1.200 sebulan (Juni 2026)');
});

test('names the book that a ledger is', () => {
  const book = { of: 'kube-contoh', holds: 'cash' };
  expect(tell('community-opened', 'id', { book }).at(-1)).toBe('Buku: buku kas milik kube-contoh');
});

test.each([
  ['dues-paid', 'Rp 40.000'],
  ['cash-spent', 'Rp 2.850.000'],
  ['campaign-opened', 'Rp 5.000.000'],
  ['award-won', 'Rp 9.100.000'],
  ['activity-held', 'Rp 4.000.000'],
  ['goods-lost', '1 pasang'],
  ['stock-counted', '0 pasang'],
  ['package-packed', '10'],
  ['meeting-held', null],
] as const)('says in the list of entries what a %s moved', (kind, amount) => {
  const row = toEntryRow(toEntry(kind), 1, pages.id);
  expect(row.amount?.replaceAll('\u00a0', ' ') ?? null).toBe(amount);
});
