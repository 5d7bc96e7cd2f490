// Figures as cards: ranges stay ranges, unknown stays unknown, the two kinds stay apart.
import type { Declared, Impact } from '@circunomy/sdk';
import { describe, expect, test } from 'vitest';
import { createSampleSite } from '../../test/sample-site.ts';
import { toDeclaredCards } from './declared-cards.ts';
import { toItemisedCards } from './itemised-cards.ts';
import { toMeasures } from './measures.ts';
import { describePrecision } from './precision.ts';

const { impact } = await createSampleSite();
const withItemised = (changes: Partial<Impact['itemised']>): Impact => ({
  ...impact,
  itemised: { ...impact.itemised, ...changes },
});

describe('toItemisedCards', () => {
  test('shows money known in part as what it is', () => {
    const [spent] = toItemisedCards(
      withItemised({
        purchases: 5,
        spent: { rupiah: 950_000, known: 4, of: 5 },
        quantities: [{ unit: 'pcs', quantity: 100 }],
      }),
      'id',
    );
    expect(spent).toEqual({
      value: 'Rp\u00a0950.000',
      caption: 'dibelanjakan; barang yang terhitung: 100\u00a0pcs',
      note: 'nilai diketahui pada 4 dari 5 pembelian',
      proof: 'tercatat · 5 pembelian',
      page: 'ledger/',
    });
  });

  test('never turns unknown into nought', () => {
    const cards = toItemisedCards(
      withItemised({ spent: null, quantities: [], beneficiaries: null, packages: null }),
      'en',
    );
    expect(cards.map(({ value }) => value)).toEqual(['unknown', '2 MSMEs', 'unknown']);
  });

  test('keeps a range of people a range', () => {
    const cards = toItemisedCards(withItemised({ beneficiaries: { min: 27, max: 50 } }), 'id');
    expect(cards[2]?.value).toBe('27\u2060–\u206050');
  });
});

describe('toDeclaredCards', () => {
  const base = { source: 'Laporan', on: null, entry: 9 } as const;
  test.each<[Declared, string, string]>([
    [
      { ...base, figure: 'msmesHelped', unit: 'msmes', atLeast: 300 },
      '≥\u00a0300',
      'paling sedikit 300',
    ],
    [
      {
        ...base,
        figure: 'beneficiaries',
        unit: 'people',
        min: 1000,
        max: 1500,
        approximately: true,
      },
      '±\u00a01.000\u2060–\u20601.500',
      'sekitar 1.000\u2060–\u20601.500',
    ],
    [
      { ...base, figure: 'beneficiaries', unit: 'people', min: 10, max: 15, approximately: false },
      '10\u2060–\u206015',
      '10\u2060–\u206015',
    ],
    [{ ...base, figure: 'volunteers', unit: 'people', about: 12 }, '±\u00a012', 'sekitar 12'],
    [
      { ...base, figure: 'spent', unit: 'rupiah', atLeast: 5_000_000 },
      '≥\u00a0Rp\u00a05.000.000',
      'paling sedikit Rp\u00a05.000.000',
    ],
  ])('writes %o', (declared, value, spoken) => {
    expect(toDeclaredCards([declared], 'id')[0]).toMatchObject({
      value,
      spoken,
      proof: 'dinyatakan · Laporan',
      page: 'entries/9/',
    });
  });
});

describe('toMeasures', () => {
  test('leaves out what the ledger does not tell', () => {
    const nothing = withItemised({
      localCirculation: null,
      purchaseGini: null,
      medianDaysToDelivery: null,
      evidencedShare: null,
      contributions: null,
      costs: null,
      balance: null,
      volunteers: null,
      goods: { balanced: 2, unbalanced: 0, unknown: 0 },
    });
    expect(toMeasures(nothing, 'id')).toEqual([]);
  });

  test.each([
    [
      { balanced: 7, unbalanced: 1, unknown: 2 },
      '7 dari 8',
      '1 tidak cocok dan 2 belum bisa diketahui',
    ],
    [{ balanced: 0, unbalanced: 0, unknown: 2 }, 'belum diketahui', '2 belum bisa diketahui'],
  ])('tells of goods %o where not all add up', (goods, value, note) => {
    const measures = toMeasures(withItemised({ goods }), 'id');
    expect(measures.find(({ name }) => name === 'goods')).toMatchObject({ value, note });
  });

  test('says what a measure was taken over', () => {
    const itemised = {
      localCirculation: { share: 0.5, known: 4, of: 5 },
      evidencedShare: { share: 0.5, known: 1, of: 1 },
      volunteers: { count: 55, known: 9, of: 9 },
    };
    const notes = (language: 'id' | 'en'): Record<string, string | null> =>
      Object.fromEntries(
        toMeasures(withItemised(itemised), language).map(({ label, note }) => [label, note]),
      );
    expect(notes('id')).toMatchObject({
      'Sirkulasi lokal': 'dari 4 di antara 5 penyaluran',
      'Disertai bukti': 'dari 1 catatan',
      'Giliran relawan': 'dari 9 penyaluran',
    });
    expect(notes('en')).toMatchObject({
      'Local circulation': 'from 4 of 5 distributions',
      'With evidence': 'of 1 entry',
      'Volunteer turns': 'of 9 distributions',
    });
  });

  test('holds costs against contributions only where both are wholly known', () => {
    const known = {
      personal: { rupiah: 800_000, known: 1, of: 1 },
      public: { rupiah: 200_000, known: 1, of: 1 },
      contributors: null,
    };
    const costs = { rupiah: 50_000, known: 1, of: 1 };
    const find = (itemised: Partial<Impact['itemised']>) =>
      toMeasures(withItemised(itemised), 'id').find(({ label }) => label === 'Biaya');
    expect(find({ contributions: known, costs })?.note).toBe('5\u00a0% dari kontribusi');
    expect(
      find({ contributions: { ...known, public: { rupiah: 1, known: 1, of: 2 } }, costs })?.note,
    ).toBeNull();
    expect(find({ contributions: null, costs })?.note).toBeNull();
  });
});

describe('describePrecision', () => {
  test('says how exact a point is', () => {
    expect(describePrecision({ precision: 'exact', radius: 0 }, 'id')).toBe(
      'titik tepat, dengan izin pemiliknya',
    );
    expect(describePrecision({ precision: 'district', radius: 2430 }, 'id')).toBe(
      'dibulatkan ke kecamatan, dalam 2,4 km',
    );
    expect(describePrecision({ precision: null, radius: null }, 'en')).toBe('no point');
  });
});
