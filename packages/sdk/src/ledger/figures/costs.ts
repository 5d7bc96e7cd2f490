/** Money spent on anything but goods. */
import type { KnownRupiah } from '../../contract/impact.schema.ts';
import type { Figure } from './figure.ts';
import { sumRupiah } from './sums.ts';

export const costs: Figure<KnownRupiah | null> = {
  name: 'costs',
  unit: 'rupiah',
  definition: {
    id: 'Biaya selain barang: pengantaran, kemasan, administrasi, biaya pembayaran.',
    en: 'Costs other than goods: delivery, packaging, administration, payment fees.',
  },
  unknown: {
    id: 'Kosong bila tidak ada biaya yang tercatat.',
    en: 'Null where no cost is recorded.',
  },
  compute: (view) => sumRupiah(view.effective('cost-paid').map((cost) => cost.amount)),
};
