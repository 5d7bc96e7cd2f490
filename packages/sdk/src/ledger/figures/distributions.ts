/** How many deliveries to people were recorded. */
import type { Figure } from './figure.ts';

export const distributions: Figure<number> = {
  name: 'distributions',
  unit: 'entries',
  definition: {
    id: 'Banyaknya penyaluran yang tercatat.',
    en: 'Number of recorded distributions.',
  },
  unknown: { id: 'Tidak pernah kosong.', en: 'Never unknown.' },
  compute: (view) => view.effective('distribution-delivered').length,
};
