/** How many purchases were recorded. */
import { type Figure, ofKind } from './figure.ts';

export const purchases: Figure<number> = {
  name: 'purchases',
  unit: 'entries',
  definition: { id: 'Banyaknya pembelian yang tercatat.', en: 'Number of recorded purchases.' },
  formula: {
    id: 'Banyaknya catatan pembelian setelah koreksi.',
    en: 'Number of purchase entries after corrections.',
  },
  unknown: { id: 'Selalu diketahui.', en: 'Never unknown.' },
  counts: ['purchase-made'],
  createFold() {
    let entries = 0;
    return {
      count: ofKind('purchase-made', (_, sign) => {
        entries += sign;
      }),
      read: () => entries,
    };
  },
};
