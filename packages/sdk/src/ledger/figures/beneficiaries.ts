/** People reached, as the sum of the ranges of all distributions. */
import type { People } from '../../contract/values.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { PeopleSum } from './tallies.ts';

export const beneficiaries: Figure<People | null> = {
  name: 'beneficiaries',
  unit: 'people',
  definition: {
    id: 'Jumlah orang pada semua penyaluran; batas bawah dan batas atas dijumlahkan. Orang yang menerima dua kali dihitung dua kali.',
    en: 'People over all distributions; minima and maxima are added. Someone who receives twice counts twice.',
  },
  formula: {
    id: 'Tersedikit = batas bawah penyaluran 1 + batas bawah penyaluran 2 + …; terbanyak = jumlah batas atasnya.',
    en: 'At least = minimum of distribution 1 + minimum of distribution 2 + …; at most = the sum of the maxima.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak satu pun penyaluran menyebut jumlah orang.',
    en: 'Unknown where no distribution says how many people.',
  },
  counts: ['distribution-delivered'],
  createFold() {
    const sum = new PeopleSum();
    return {
      count: ofKind('distribution-delivered', ({ people }, sign) => sum.add(people, sign)),
      read: () => sum.read(),
    };
  },
};
