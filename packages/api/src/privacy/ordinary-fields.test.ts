// Fields that are meant to carry names, contacts and places carry them, and recipients may speak unnamed.
import { describe, expect, test } from 'vitest';
import { checkPrivacy } from './index.ts';

const consent = {
  basis: 'given',
  purpose: 'Laporan penyaluran',
  on: '2026-01',
  until: null,
} as const;
const context = { today: '2026-11-21' };

const profiles = [
  { name: 'Warung Bu Ambar', address: 'Jl. Melati No. 5, RT 03/RW 05, Tanjung Priok' },
  { name: 'Gado-Gado Pak Herdi', owner: 'Herdi', about: 'Buka 06.00–14.00, sejak 1998.' },
  { name: 'UMKM A', contact: '0812-3456-7890, warung@contoh.example' },
  { name: 'Kedai 31', point: { lng: 106.8456, lat: -6.2088 }, about: 'Titik -6.2088, 106.8456' },
];

describe('the privacy gate over ordinary fields', () => {
  test.each(['contributor-h85k7aa8rt8e', 'contributor-44z4we9gg1kp', 'contributor-gayv8rw1hx4s'])(
    'reads no street and no RT or RW into the random id %s',
    (contributor) => {
      const payload = { from: 'public', amount: 1000, contributor };
      const entry = { kind: 'contribution-received', on: null, payload };
      expect(checkPrivacy(entry, [], context)).toEqual([]);
    },
  );

  test('reads nothing into the random letters of keys and signatures', () => {
    const key = 'circunomy/gereja-contoh+0812a4b6+AZb08123456789RT5RW7Jl+gg4AbCdEfGhIjKlMnOpQr';
    const signature = `${'08123456789/6QGG+2V/RT5RW7/gg4/'.padEnd(91, 'x')}=`;
    const payload = { oldKey: key, newKey: key, signature, reason: 'scheduled' };
    expect(checkPrivacy({ kind: 'key-rotated', on: null, payload }, [], context)).toEqual([]);
  });

  test.each(['document-rt8e08123456', 'document-gg4rt5rw7jlx', 'document-081234567890'])(
    'never stands in the way of forgetting: %s may be withdrawn',
    (document) => {
      const payload = { document, reason: 'owner-asked' };
      const entry = { kind: 'document-withdrawn', on: null, payload };
      expect(checkPrivacy(entry, [], context)).toEqual([]);
    },
  );

  test('still finds a telephone number in the place of a random id', () => {
    const payload = { from: 'public', amount: 1000, contributor: 'contributor-081234567890' };
    const entry = { kind: 'contribution-received', on: null, payload };
    expect(checkPrivacy(entry, [], context).map(({ code }) => code)).toEqual(['phone-number']);
  });

  test.each(profiles)('lets the profile of a business pass: %j', (body) => {
    const entry = { kind: 'msme-registered', on: null, payload: {} };
    expect(checkPrivacy(entry, [{ kind: 'msme-profile', body, consent }], context)).toEqual([]);
  });

  test.each([
    ...[
      'Ibu A.',
      'Bapak S',
      'seorang penerima',
      'Seorang ibu dari tiga anak',
      'Nenek M., 71 tahun',
    ],
    ...[
      'Warga Cipinang Muara',
      'Pengemudi ojek',
      'Ibu rumah tangga, Jatinegara',
      'A recipient',
      'S.W.',
    ],
  ])('lets a recipient speak as %s', (speaker) => {
    const entry = { kind: 'testimony-published', on: null, payload: { from: 'recipient' } };
    const body = { text: 'Terima kasih', speaker, language: 'id' };
    expect(checkPrivacy(entry, [{ kind: 'testimony', body, consent }], context)).toEqual([]);
  });

  test.each([
    {
      cite: 'SERVIRE 5(1), 2025, doi 10.46362/servire.v5i1.345',
      row: 'Tabel 1 (Total) dan Tabel 2',
    },
    { cite: 'Laporan Bapak Hadi Wijaya, 2025', row: '12' },
  ])('lets the source of a delivery pass: %j', (source) => {
    const area = { name: 'Haji Pemanggilan, Anak Tuha', code: '18.02.11' };
    const payload = { recipientGroup: 'residents', people: { min: 5, max: 10 }, area };
    const entry = { kind: 'distribution-delivered', on: null, payload, source };
    expect(checkPrivacy(entry, [], context)).toEqual([]);
  });
});
