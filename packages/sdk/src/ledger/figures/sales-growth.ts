/** How the sales of the programme’s businesses grew. */
import type { Growth } from '../../contract/indicators.schema.ts';
import type { Figure } from './figure.ts';
import { foldGrowth } from './growth.ts';

export const salesGrowth: Figure<Growth | null> = {
  name: 'salesGrowth',
  unit: 'share',
  definition: {
    id: 'Pertumbuhan penjualan usaha yang sama, sebelum dan sesudah, untuk seluruh program dan bagian-bagiannya.',
    en: 'Growth of the sales of the same businesses, before and after, of the whole programme and its parts.',
  },
  formula: {
    id: 'Jumlah penjualan sesudah ÷ jumlah penjualan sebelum − 1, dari laporan terakhir tiap bagian.',
    en: 'Sum of sales after ÷ sum of sales before − 1, from the latest report of each part.',
  },
  unknown: {
    id: 'Belum diketahui tanpa laporan, atau bila sebelum atau sesudahnya tidak diukur. Bagian dengan kurang dari 5 usaha tidak pernah dilaporkan.',
    en: 'Unknown without a report, or where before or after was not measured. Parts with fewer than 5 businesses are never reported.',
  },
  counts: ['indicator-reported'],
  createFold: () => foldGrowth('sales'),
};
