/** How many purchases were recorded. */
import type { Figure } from './figure.ts';

export const purchases: Figure<number> = {
  name: 'purchases',
  unit: 'entries',
  definition: { id: 'Banyaknya pembelian yang tercatat.', en: 'Number of recorded purchases.' },
  unknown: { id: 'Tidak pernah kosong.', en: 'Never unknown.' },
  compute: (view) => view.effective('purchase-made').length,
};
