/** What was paid for goods, from the purchases whose amount is known. */
import type { KnownRupiah } from '../../contract/impact.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const spent: Figure<KnownRupiah | null> = {
  name: 'spent',
  unit: 'rupiah',
  definition: {
    id: 'Jumlah rupiah semua pembelian yang nilainya diketahui; nilai sebenarnya paling sedikit sebesar ini.',
    en: 'Sum in rupiah of all purchases whose amount is known; the true sum is at least this.',
  },
  formula: {
    id: 'Nilai pembelian 1 + nilai pembelian 2 + …, hanya yang nilainya diketahui.',
    en: 'Amount of purchase 1 + amount of purchase 2 + …, only where the amount is known.',
  },
  unknown: {
    id: 'Pembelian tanpa nilai rupiah tidak dihitung; keterangan di samping angkanya menunjukkan berapa.',
    en: 'Purchases without an amount are left out; the note beside the figure says how many.',
  },
  counts: ['purchase-made'],
  createFold() {
    const sum = new KnownSum();
    return {
      count: ofKind('purchase-made', ({ amount }, sign) => sum.add(amount, sign)),
      read: () => sum.readRupiah(),
    };
  },
};
