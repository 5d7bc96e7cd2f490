/** What was sold at activities. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const activitySales: Figure<IndicatorValues['activitySales']> = {
  name: 'activitySales',
  unit: 'rupiah',
  definition: {
    id: 'Penjualan pada kegiatan yang nilainya diketahui; nilai sebenarnya paling sedikit sebesar ini.',
    en: 'Sales at activities whose amount is known; the true sum is at least this.',
  },
  formula: {
    id: 'Penjualan kegiatan 1 + kegiatan 2 + …, hanya yang nilainya diketahui.',
    en: 'Sales of activity 1 + activity 2 + …, only where the amount is known.',
  },
  unknown: {
    id: 'Kegiatan tanpa penjualan dan kegiatan yang penjualannya tidak diketahui tidak dihitung; keterangan di samping angkanya menunjukkan berapa.',
    en: 'Activities that sold nothing and those whose sales are not known are left out; the note beside the figure says how many.',
  },
  counts: ['activity-held'],
  createFold() {
    const sum = new KnownSum();
    return {
      count: ofKind('activity-held', ({ sales }, sign) => sum.add(sales, sign)),
      read: () => sum.readRupiah(),
    };
  },
};
