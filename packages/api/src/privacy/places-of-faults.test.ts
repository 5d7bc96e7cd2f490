// Which field may hold what: the same words are welcome in one place and refused in another.
import type { Entry } from '@circunomy/sdk/ledger';
import type { Proposal } from '@circunomy/sdk/schema';
import { describe, expect, test } from 'vitest';
import { checkPrivacy, type PrivacyDocument } from './index.ts';

const consent = {
  basis: 'given',
  purpose: 'Laporan penyaluran',
  on: '2026-01',
  until: null,
} as const;
const delivered = { kind: 'distribution-delivered', recipientGroup: 'elderly' } as Entry;
const bought = { kind: 'purchase-made' } as Entry;
const findEntry = (id: string) => ({ delivery: delivered, purchase: bought })[id];

function find(
  proposal: Partial<Proposal> & { kind: string },
  ...documents: Partial<PrivacyDocument>[]
) {
  const whole = documents.map((document) => ({ consent, ...document })) as PrivacyDocument[];
  const faults = checkPrivacy({ on: null, payload: {}, ...proposal }, whole, {
    today: '2026-11-21',
    findEntry,
  });
  return faults.map(({ code, path }) => `${code} ${path}`);
}

describe('a private thing', () => {
  test('is found in every text of an entry, which nobody could ever erase', () => {
    const phone = 'Bu Sari 0812-3456-7890';
    expect(
      find({
        kind: 'msme-registered',
        payload: {
          area: { name: phone, code: '31.75' },
          reach: [
            { name: 'Depok', code: '32.76' },
            { name: phone, code: '32.76' },
          ],
          weeklyCapacity: { unit: '081234567890', quantity: 3 },
        },
        source: { cite: phone, row: phone },
      }),
    ).toEqual([
      'phone-number $.payload.area.name',
      'phone-number $.payload.reach[1].name',
      'phone-number $.payload.weeklyCapacity.unit',
      'phone-number $.source.cite',
      'phone-number $.source.row',
    ]);
  });

  test('is found in an id that somebody chose', () => {
    const payload = { from: 'public', amount: 1000, contributor: 'giver-081234567890' };
    expect(find({ kind: 'contribution-received', payload })).toEqual([
      'phone-number $.payload.contributor',
    ]);
  });

  test('is found where a figure is declared', () => {
    const payload = { figure: 'spent', statedIn: 'Laporan, hubungi sari@contoh.example' };
    expect(find({ kind: 'figure-declared', payload })).toEqual([
      'e-mail-address $.payload.statedIn',
    ]);
  });

  test('is named by the path of an entry when it comes from the ledger', () => {
    const entry = { kind: 'figure-declared', statedIn: 'NIK 3175035203850001' } as Entry;
    const [fault] = checkPrivacy(entry, [], { today: '2026-11-21' });
    expect(fault?.path).toBe('$.statedIn');
  });

  test('is named by the sender’s own path where the caller knows it', () => {
    const entry = { kind: 'figure-declared', statedIn: 'NIK 3175035203850001' } as Entry;
    const toPath = (place: readonly PropertyKey[]) => `$[3].${place.map(String).join('/')}`;
    const [fault] = checkPrivacy(entry, [], { today: '2026-11-21', toPath });
    expect(fault?.message.id).toContain('$[3].statedIn: karakter 5–20');
  });

  test('is found in a link, behind its percent signs too', () => {
    const url = 'https://maps.contoh.example/%40-6.20876%2C106.84559';
    const payload = { about: ['purchase'], medium: 'link' };
    const entry = { kind: 'evidence-published', payload };
    expect(find(entry, { kind: 'evidence', body: { caption: 'Peta', url } })).toEqual([
      'map-link $.documents[0].body.url',
    ]);
    const mail = 'https://contoh.example/?to=sari%40contoh.example';
    expect(find(entry, { kind: 'evidence', body: { caption: 'Surat', url: mail } })).toEqual([
      'e-mail-address $.documents[0].body.url',
    ]);
  });

  test('is found in the purpose of a consent, which is public with its document', () => {
    const purpose = 'Disetujui lewat WA 0812-3456-7890';
    const document = {
      kind: 'product-profile',
      body: { name: 'Kue' },
      consent: { ...consent, purpose },
    };
    expect(find({ kind: 'product-listed' }, document as PrivacyDocument)).toEqual([
      'phone-number $.documents[0].consent.purpose',
    ]);
  });

  test('is welcome in the contact of a business, but for numbers of identity', () => {
    const contact = '0812-3456-7890, warung@contoh.example';
    const entry = { kind: 'msme-registered' };
    expect(find(entry, { kind: 'msme-profile', body: { name: 'Warung', contact } })).toEqual([]);
    const nik = { name: 'Warung', contact: 'NIK 3175035203850001' };
    expect(find(entry, { kind: 'msme-profile', body: nik })).toEqual([
      'population-number $.documents[0].body.contact',
    ]);
  });

  test('is not welcome beside the contact of a business', () => {
    const body = { name: 'Warung 0812-3456-7890', about: 'warung@contoh.example' };
    expect(find({ kind: 'msme-registered' }, { kind: 'msme-profile', body })).toEqual([
      'phone-number $.documents[0].body.name',
      'e-mail-address $.documents[0].body.about',
    ]);
  });
});

describe('names and homes', () => {
  const caption = 'Ibu Sari di Jl. Melati No. 5';
  const both = [
    'home-address $.documents[0].body.caption',
    'recipient-name $.documents[0].body.caption',
  ];

  test('are refused in evidence of a delivery, and where it is unknown what it shows', () => {
    for (const about of [['delivery'], ['purchase', 'delivery'], ['nobody-knows'], []]) {
      const entry = { kind: 'evidence-published', payload: { about, medium: 'link' } };
      expect(find(entry, { kind: 'evidence', body: { caption } })).toEqual(both);
    }
  });

  test('pass in evidence of a purchase, where they are the seller’s', () => {
    const entry = {
      kind: 'evidence-published',
      payload: { about: ['purchase'], medium: 'receipt' },
    };
    expect(find(entry, { kind: 'evidence', body: { caption } })).toEqual([]);
  });

  test('are refused in notes, but not in those of a business', () => {
    const note = { kind: 'note', body: { text: caption } } as const;
    for (const kind of ['distribution-delivered', 'purchase-made', 'package-packed', 'cost-paid']) {
      expect(find({ kind }, note)).toEqual([
        'home-address $.documents[0].body.text',
        'recipient-name $.documents[0].body.text',
      ]);
    }
    expect(find({ kind: 'msme-registered' }, note)).toEqual([]);
  });

  test('are refused in what a volunteer says of a delivery, but the volunteer may be named', () => {
    const body = { text: caption, speaker: 'Pak Joko Susilo', language: 'id' };
    const entry = {
      kind: 'testimony-published',
      payload: { from: 'volunteer', about: ['delivery'] },
    };
    expect(find(entry, { kind: 'testimony', body })).toEqual([
      'home-address $.documents[0].body.text',
      'recipient-name $.documents[0].body.text',
    ]);
  });

  test('a giver may be named, but neither home is published', () => {
    const body = { name: 'Ibu Sari', message: 'Untuk tetangga di Jl. Melati No. 5' };
    expect(find({ kind: 'contribution-received' }, { kind: 'contributor', body })).toEqual([
      'home-address $.documents[0].body.message',
    ]);
  });

  test('are refused in the row and the area of a delivery', () => {
    const payload = {
      people: { min: 5, max: 9 },
      area: { name: 'RT 03/RW 05 Cipinang Muara', code: '31.75.03.1006' },
    };
    const source = { cite: 'Buku catatan', row: 'Ibu Sari' };
    expect(find({ kind: 'distribution-delivered', payload, source })).toEqual([
      'home-address $.payload.area.name',
      'recipient-name $.source.row',
    ]);
  });

  test.each([
    ...[
      'Ibu Sari',
      'Sari',
      'sari',
      'ibu sari',
      'Bpk. Joko Susilo',
      'dari Ibu Sari',
      'Siti (penerima)',
    ],
    ...[
      'Ibu Sari, Jatinegara',
      'Nenek Rukmini, 71 tahun',
      'Mrs. Wulan',
      'seorang ibu, Sari Dewi dan anak',
    ],
  ])('of a recipient do not stand as speaker: %s', (speaker) => {
    const body = { text: 'Terima kasih', speaker, language: 'id' };
    expect(
      find(
        { kind: 'testimony-published', payload: { from: 'recipient' } },
        { kind: 'testimony', body },
      ),
    ).toEqual(['recipient-speaker $.documents[0].body.speaker']);
  });
});
