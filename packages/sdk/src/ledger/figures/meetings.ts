/** How often groups met. */
import { type Figure, ofKind } from './figure.ts';

export const meetings: Figure<number> = {
  name: 'meetings',
  unit: 'entries',
  definition: {
    id: 'Pertemuan kelompok yang tercatat.',
    en: 'Meetings of groups that were recorded.',
  },
  formula: {
    id: 'Banyaknya catatan pertemuan.',
    en: 'Number of meeting entries.',
  },
  unknown: {
    id: 'Selalu diketahui: tanpa pertemuan, jumlahnya 0.',
    en: 'Never unknown: without meetings it is 0.',
  },
  counts: ['meeting-held'],
  createFold() {
    let count = 0;
    return {
      count: ofKind('meeting-held', (_, sign) => {
        count += sign;
      }),
      read: () => count,
    };
  },
};
