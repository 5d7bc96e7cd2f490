/** How the income of the programme’s households changed. */
import type { Growth } from '../../contract/indicators.schema.ts';
import type { Figure } from './figure.ts';
import { foldGrowth } from './growth.ts';

export const incomeChange: Figure<Growth | null> = {
  name: 'incomeChange',
  unit: 'share',
  definition: {
    id: 'Perubahan pendapatan keluarga yang sama, sebelum dan sesudah, untuk seluruh program dan bagian-bagiannya.',
    en: 'Change of the income of the same households, before and after, of the whole programme and its parts.',
  },
  formula: {
    id: 'Jumlah pendapatan sesudah ÷ jumlah pendapatan sebelum − 1, dari laporan terakhir tiap bagian.',
    en: 'Sum of incomes after ÷ sum of incomes before − 1, from the latest report of each part.',
  },
  unknown: {
    id: 'Belum diketahui tanpa laporan, atau bila sebelum atau sesudahnya tidak diukur. Bagian dengan kurang dari 5 keluarga tidak pernah dilaporkan.',
    en: 'Unknown without a report, or where before or after was not measured. Parts with fewer than 5 households are never reported.',
  },
  counts: ['indicator-reported'],
  createFold: () => foldGrowth('household-income'),
};
