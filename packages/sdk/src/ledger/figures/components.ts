/** How far the model's five components are in place. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { LatestCounts } from './latest-counts.ts';
import { type Assessment, toSubject } from './subject.ts';

type Components = NonNullable<Assessment['components']>;

const COMPONENTS: readonly (keyof Components)[] = [
  'mapping',
  'capacity',
  'capital',
  'market',
  'institution',
];

export const components: Figure<IndicatorValues['components']> = {
  name: 'components',
  unit: 'assessed',
  definition: {
    id: 'Lima komponen model (pemetaan, kapasitas, modal, pasar, kelembagaan): pada berapa UMKM dan kelompok belum ada, ada sebagian, atau sudah ada.',
    en: 'The model’s five components (mapping, capacity, capital, market, institution): for how many MSMEs and groups each is absent, partly there or in place.',
  },
  formula: {
    id: 'Untuk setiap UMKM atau kelompok dan setiap komponen berlaku penilaian terakhir yang melihat komponen itu. Tidak ada rata-rata.',
    en: 'Of each MSME or group and each component the latest assessment that looked at it counts. There is no average.',
  },
  unknown: {
    id: 'Komponen yang tidak pernah dilihat tidak dihitung; bila tidak dilihat pada siapa pun, tidak ditulis.',
    en: 'Where nobody looked at a component it is left out; one that nobody ever looked at is not listed.',
  },
  counts: ['stage-assessed'],
  createFold() {
    const levels = COMPONENTS.map((component) => ({
      component,
      latest: new LatestCounts<NonNullable<Components[typeof component]>>(),
    }));
    return {
      count: ofKind('stage-assessed', (assessment, sign) => {
        for (const { component, latest } of levels) {
          const level = assessment.components?.[component];
          if (level) latest.add(toSubject(assessment), assessment, level, sign);
        }
      }),
      read: () =>
        levels
          .filter(({ latest }) => latest.size > 0)
          .map(({ component, latest }) => ({
            component,
            absent: latest.of('absent'),
            partly: latest.of('partly'),
            inPlace: latest.of('in-place'),
          })),
    };
  },
};
