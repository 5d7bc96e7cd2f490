/** What makes a business withstand a bad month: several products, a reserve, other suppliers. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { Figure } from './figure.ts';
import { foldPractices } from './practices.ts';

export const resilience: Figure<IndicatorValues['resilience']> = {
  name: 'resilience',
  unit: 'assessed',
  definition: {
    id: 'Ketahanan: berapa UMKM dan kelompok punya usaha beragam, dana cadangan, dan pemasok lain.',
    en: 'Resilience: how many MSMEs and groups are diversified, have a reserve fund, and have alternative suppliers.',
  },
  formula: {
    id: 'Untuk setiap UMKM atau kelompok berlaku penilaian terakhir yang melihatnya: ya atau tidak. Tidak ada rata-rata.',
    en: 'Of each MSME or group the latest assessment that looked counts, as a yes or a no. There is no average.',
  },
  unknown: {
    id: 'Yang tidak pernah dilihat tidak dihitung.',
    en: 'Where nobody looked it is left out.',
  },
  counts: ['stage-assessed'],
  createFold: () =>
    foldPractices(
      ['diversified', 'reserveFund', 'alternativeSuppliers'],
      (assessment) => assessment.resilience,
    ),
};
