/** How the number of customers of the programme’s businesses grew. */
import type { Growth } from '../../contract/indicators.schema.ts';
import type { Figure } from './figure.ts';
import { foldGrowth } from './growth.ts';

export const customersGrowth: Figure<Growth | null> = {
  name: 'customersGrowth',
  unit: 'share',
  definition: {
    id: 'Pertumbuhan jumlah pelanggan usaha yang sama, sebelum dan sesudah, untuk seluruh program dan bagian-bagiannya.',
    en: 'Growth of the number of customers of the same businesses, before and after, of the whole programme and its parts.',
  },
  formula: {
    id: 'Jumlah pelanggan sesudah ÷ jumlah pelanggan sebelum − 1, dari laporan terakhir tiap bagian.',
    en: 'Sum of customers after ÷ sum of customers before − 1, from the latest report of each part.',
  },
  unknown: {
    id: 'Belum diketahui tanpa laporan, atau bila sebelum atau sesudahnya tidak diukur. Bagian dengan kurang dari 5 usaha tidak pernah dilaporkan.',
    en: 'Unknown without a report, or where before or after was not measured. Parts with fewer than 5 businesses are never reported.',
  },
  counts: ['indicator-reported'],
  createFold: () => foldGrowth('customers'),
};
