// Groups, programmes, campaigns and partners: what each kind's own words may not carry, and what they may.
import type { Entry } from '@circunomy/sdk/ledger';
import { describe, expect, test } from 'vitest';
import { checkPrivacy, type PrivacyDocument } from './index.ts';

const consent = { basis: 'given', purpose: 'Laporan kelompok', on: '2026-01', until: null };

function find(
  kind: string,
  payload: object,
  document?: { kind: string; body: object; consent?: object },
  findEntry: (id: string) => Entry | undefined = () => undefined,
): string[] {
  const documents = document ? [{ consent, ...document }] : [];
  const entry = { kind, on: null, payload: payload as Record<string, never> };
  const context = { today: '2026-11-21', findEntry };
  return checkPrivacy(entry, documents as PrivacyDocument[], context).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

const note = (text: string) => ({ kind: 'note', body: { text } });
const profile = (body: object) => ({ kind: 'profile', body });
const report = (body: object) => ({ kind: 'report', body });

describe('the privacy gate over the words of groups and programmes', () => {
  test.each([
    ['meeting-held', note('Ibu Sari minta izin karena sakit'), 'text'],
    ['meeting-held', note('Hadir: Siti Aminah, Rukmini'), 'text'],
    ['dues-paid', note('Bu Ratmi belum membayar'), 'text'],
    ['cash-received', note('Titipan dari Pak Joko'), 'text'],
    ['cash-spent', note('Bantuan untuk Ibu Wati'), 'text'],
    ['solidarity-reported', note('Di antaranya Ibu Wati'), 'text'],
    ['stage-assessed', note('Bu Sari sudah mencatat'), 'text'],
    ['indicator-reported', note('Pendapatan Pak Budi naik'), 'text'],
    ['capital-granted', note('Diterima oleh Suparno'), 'text'],
    ['mentoring-held', note('Mentor: Pak Joko Susilo'), 'text'],
    ['goods-lost', note('Dititipkan kepada Ibu Wati'), 'text'],
    ['stock-counted', note('Dihitung oleh Suparno'), 'text'],
    ['campaign-closed', note('Untuk Ibu Wati'), 'text'],
    ['report-signed', report({ problems: 'Ibu Sari pindah' }), 'problems'],
    ['report-signed', report({ plans: 'Menjenguk Pak Budi' }), 'plans'],
    ['group-formed', profile({ name: 'KUBE A', about: 'Ketuanya Ibu Sari' }), 'about'],
    ['campaign-opened', profile({ name: 'Bantu Ibu Sari sembuh' }), 'name'],
    ['activity-held', profile({ name: 'Menjenguk Bu Ratmi' }), 'name'],
    ['award-won', profile({ name: 'Juara', about: 'Diwakili Ibu Sari' }), 'about'],
  ])('stops the name of a person in %s: %j', (kind, document, field) => {
    expect(find(kind, {}, document)).toEqual([`recipient-name $.documents[0].body.${field}`]);
  });

  test.each([
    ['partner-joined', profile({ name: 'Yayasan', about: 'Hubungi 0812-3456-7890' })],
    ['partner-joined', profile({ name: 'sari@contoh.example' })],
    ['community-joined', note('Kabari lewat WA 0812 3456 7890')],
    ['msme-changed', note('Nomor baru 0812-3456-7890')],
    ['campaign-opened', profile({ name: 'Panen', about: 'Transfer BCA 1234567890' })],
    ['group-formed', profile({ name: 'KUBE', url: 'https://wa.me/6281234567890' })],
    ['report-signed', report({ plans: 'NIK 3175035203850001 didaftarkan' })],
  ])('stops a number or an address in %s: %j', (kind, document) => {
    const faults = find(kind, {}, document);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^(phone-number|e-mail|bank-account|population-number)/);
  });

  test.each([
    ['meeting-held', note('Rapat di Jl. Melati No. 5'), 'text'],
    ['group-formed', profile({ name: 'KUBE', about: 'Berkumpul di RT 03/RW 05' }), 'about'],
    ['activity-held', profile({ name: 'Bazar di Gang Mawar 12' }), 'name'],
  ])('stops the address of a home in %s: %j', (kind, document, field) => {
    expect(find(kind, {}, document)).toEqual([`home-address $.documents[0].body.${field}`]);
  });

  test('lets organisations, groups, prizes and meetings be told', () => {
    expect([
      ...find(
        'partner-joined',
        {},
        profile({ name: 'Yayasan Siti Aminah', about: 'Jl. Melati 5' }),
      ),
      ...find(
        'group-formed',
        {},
        profile({ name: 'KUBE Melati 3', about: 'Kuliner, 10 anggota.' }),
      ),
      ...find('campaign-opened', {}, profile({ name: 'Panen untuk Tetangga' })),
      ...find('award-won', {}, profile({ name: 'KUBE Berprestasi DKI 2019' })),
      ...find('activity-held', {}, profile({ name: 'Bazar 17 Agustus' })),
      ...find('meeting-held', {}, note('Sembilan anggota sepakat, satu anggota izin.')),
      ...find('report-signed', {}, report({ problems: 'Harga bahan naik.', plans: 'Dua bazar.' })),
      ...find('community-joined', { movement: 'circunomy', inspiredBy: ['gereja-rt-05'] }),
    ]).toEqual([]);
  });

  test('reads no number into ids, and finds the one that somebody chose as an id or an address', () => {
    const ids = { group: 'group-081234567890', meeting: 'meeting-081234567890' };
    expect(
      find('dues-paid', { ...ids, members: 10, payers: 8, each: 5_000, amount: 40_000 }),
    ).toEqual([]);
    expect(find('cash-spent', { member: 'member-h85k7aa8rt8e' })).toEqual([]);
    expect(find('indicator-reported', { household: 'household-44z4we9gg1kp' })).toEqual([]);
    expect(find('cash-spent', { member: 'member-081234567890' })).toEqual([
      'phone-number $.payload.member',
    ]);
    expect(find('indicator-reported', { household: 'nik-3175035203850001' })).toEqual([
      'population-number $.payload.household',
    ]);
    expect(find('community-joined', { movement: null, inspiredBy: ['wa-081234567890'] })).toEqual([
      'phone-number $.payload.inspiredBy[0]',
    ]);
  });

  test('finds a number in a permit, in a unit and in the name of an area', () => {
    expect(find('campaign-opened', { permit: { number: '0812-3456-7890', until: null } })).toEqual([
      'phone-number $.payload.permit.number',
    ]);
    expect(find('campaign-opened', { permit: { number: '123/HUK-PS/2026', until: null } })).toEqual(
      [],
    );
    const unit = '081234567890';
    expect(find('goods-lost', { quantity: { unit, quantity: 1 } })).toHaveLength(1);
    expect(find('stock-counted', { left: { unit, quantity: 1 } })).toHaveLength(1);
    expect(find('activity-held', { outputs: [{ quantity: { unit, quantity: 9 } }] })).toEqual([
      'phone-number $.payload.outputs[0].quantity.unit',
    ]);
    const area = { name: 'Rumah, WA 0812-3456-7890', code: '31.71.08' };
    for (const kind of ['group-formed', 'capital-granted', 'mentoring-held', 'indicator-reported'])
      expect(find(kind, { area })).toEqual(['phone-number $.payload.area.name']);
  });

  test('asks a guardian for pictures of an activity for children', () => {
    const activity = (recipientGroup: string | null) =>
      ({
        kind: 'activity-held',
        outputs: [{ recipientGroup, quantity: { unit: 'kotak', quantity: 200 } }],
      }) as Entry;
    const picture = { kind: 'evidence', body: { caption: 'Hari memasak' } };
    const payload = { about: ['activity-1'], medium: 'photo' };
    expect(find('evidence-published', payload, picture, () => activity('under-fives'))).toEqual([
      'guardian-missing $.documents[0].consent.basis',
    ]);
    expect(find('evidence-published', payload, picture, () => activity('elderly'))).toEqual([]);
    expect(find('evidence-published', payload, picture, () => activity(null))).toEqual([]);
  });

  test('places what went to a few no finer than their kecamatan', () => {
    const area = { name: 'Galur', code: '31.71.08.1003' };
    const give = (quantity: number, recipientGroup: string | null = 'elderly') => ({
      area,
      outputs: [{ recipientGroup, quantity: { unit: 'kotak', quantity } }],
      participants: null,
    });
    expect(find('activity-held', give(4))).toEqual(['group-too-small $.payload.area.code']);
    expect(find('activity-held', give(5))).toEqual([]);
    expect(find('activity-held', give(4, null))).toEqual([]);
    const visit = { area, outputs: [], participants: { min: 3, max: 3 } };
    expect(find('activity-held', visit)).toEqual(['group-too-small $.payload.area.code']);
    expect(find('activity-held', { ...visit, participants: { min: 5, max: 9 } })).toEqual([]);
    expect(
      find('activity-held', { ...visit, area: { name: 'Johar Baru', code: '31.71.08' } }),
    ).toEqual([]);
  });
});
