/** How many deliveries to people were recorded. */
import { type Figure, ofKind } from './figure.ts';

export const distributions: Figure<number> = {
  name: 'distributions',
  unit: 'entries',
  definition: {
    id: 'Banyaknya penyaluran yang tercatat.',
    en: 'Number of recorded distributions.',
  },
  formula: {
    id: 'Banyaknya catatan penyaluran setelah koreksi.',
    en: 'Number of distribution entries after corrections.',
  },
  unknown: { id: 'Selalu diketahui.', en: 'Never unknown.' },
  counts: ['distribution-delivered'],
  createFold() {
    let entries = 0;
    return {
      count: ofKind('distribution-delivered', (_, sign) => {
        entries += sign;
      }),
      read: () => entries,
    };
  },
};
