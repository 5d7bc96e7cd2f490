/** Turns taken by volunteers. */
import type { Itemised } from '../../contract/impact.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const volunteers: Figure<Itemised['volunteers']> = {
  name: 'volunteers',
  unit: 'turns',
  definition: {
    id: 'Banyaknya giliran relawan pada semua penyaluran; yang membantu dua kali dihitung dua kali.',
    en: 'Volunteer turns over all distributions; someone who helps twice counts twice.',
  },
  formula: {
    id: 'Relawan pada penyaluran 1 + penyaluran 2 + …, hanya yang dihitung.',
    en: 'Volunteers of distribution 1 + distribution 2 + …, only where they were counted.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak satu pun penyaluran menghitung relawannya.',
    en: 'Unknown where no distribution counted its volunteers.',
  },
  counts: ['distribution-delivered'],
  createFold() {
    const sum = new KnownSum();
    return {
      count: ofKind('distribution-delivered', ({ volunteers }, sign) => sum.add(volunteers, sign)),
      read: () => sum.readCount(),
    };
  },
};
