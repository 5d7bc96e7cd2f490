/** Aid packages packed. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { Figure } from './figure.ts';
import { sumCounts } from './sums.ts';

export const packages: Figure<Itemised['packages']> = {
  name: 'packages',
  unit: 'pieces',
  definition: { id: 'Paket bantuan yang dikemas.', en: 'Aid packages packed.' },
  unknown: {
    id: 'Kosong bila belum ada pengemasan yang dihitung.',
    en: 'Null where no packing was counted.',
  },
  compute: (view) => sumCounts(view.effective('package-packed').map((packed) => packed.count)),
};
