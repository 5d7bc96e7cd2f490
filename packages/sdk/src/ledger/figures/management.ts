/** Who runs the business by themselves: plans, knows costs, sets prices, keeps books. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { Figure } from './figure.ts';
import { foldPractices } from './practices.ts';

export const management: Figure<IndicatorValues['management']> = {
  name: 'management',
  unit: 'assessed',
  definition: {
    id: 'Pengelolaan mandiri: berapa UMKM dan kelompok merencanakan produksi, tahu biayanya, menentukan harga, dan membuat pembukuan.',
    en: 'Independent management: how many MSMEs and groups plan production, know their costs, set prices and keep books.',
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
      ['plansProduction', 'knowsCosts', 'setsPrices', 'keepsBooks'],
      (assessment) => assessment.management,
    ),
};
