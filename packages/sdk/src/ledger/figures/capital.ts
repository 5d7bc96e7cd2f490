/** Capital that people got to start or strengthen a business. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, ofKind } from './figure.ts';
import { HouseholdRange } from './household-range.ts';
import { KeyedRupiah } from './keyed-counts.ts';
import { KnownSum } from './tallies.ts';

export const capital: Figure<IndicatorValues['capital']> = {
  name: 'capital',
  unit: 'rupiah',
  definition: {
    id: 'Modal yang diberikan, dalam uang atau barang, dan keluarga yang menerimanya.',
    en: 'Capital that was granted, in money or in kind, and the households that got it.',
  },
  formula: {
    id: 'Nilai pemberian 1 + pemberian 2 + …, hanya yang diketahui. Keluarga paling sedikit = jumlah terbesar pada satu pemberian; paling banyak = jumlah semua pemberian, karena keluarga yang sama bisa menerima dua kali.',
    en: 'Amount of grant 1 + grant 2 + …, only where known. Households at least = the largest number of one grant; at most = those of all grants added, since the same households may get two.',
  },
  unknown: {
    id: 'Tanpa pemberian jumlahnya 0; nilai dan keluarga belum diketahui bila tidak satu pun tercatat.',
    en: 'Without grants it is 0; amount and households are unknown where not one is recorded.',
  },
  counts: ['capital-granted'],
  createFold() {
    const amounts = new KnownSum();
    const households = new HouseholdRange();
    const forms = new KeyedRupiah<EntryOf<'capital-granted'>['form']>();
    return {
      count: ofKind('capital-granted', (grant, sign) => {
        amounts.add(grant.amount, sign);
        households.add(grant.households, sign);
        forms.add(grant.form, grant.amount, sign);
      }),
      read: () => ({
        grants: amounts.of,
        amount: amounts.readRupiah(),
        households: households.read(),
        byForm: forms
          .list()
          .map(({ key, count, amount }) => ({ form: key, grants: count, amount })),
      }),
    };
  },
};
