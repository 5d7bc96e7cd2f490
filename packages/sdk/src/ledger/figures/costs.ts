/** Money spent on anything but goods. */
import type { KnownRupiah } from '../../contract/impact.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const costs: Figure<KnownRupiah | null> = {
  name: 'costs',
  unit: 'rupiah',
  definition: {
    id: 'Biaya selain barang: pengantaran, kemasan, administrasi, biaya pembayaran.',
    en: 'Costs other than goods: delivery, packaging, administration, payment fees.',
  },
  formula: {
    id: 'Nilai biaya 1 + biaya 2 + ….',
    en: 'Amount of cost 1 + cost 2 + ….',
  },
  unknown: {
    id: 'Belum diketahui bila tidak ada biaya yang tercatat.',
    en: 'Unknown where no cost is recorded.',
  },
  counts: ['cost-paid'],
  createFold() {
    const sum = new KnownSum();
    return {
      count: ofKind('cost-paid', ({ amount }, sign) => sum.add(amount, sign)),
      read: () => sum.readRupiah(),
    };
  },
};
