/** Where MSMEs and groups stand on the way from selection to independence. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { LatestCounts } from './latest-counts.ts';
import { STAGES, type Stage, toSubject } from './subject.ts';

export const stages: Figure<IndicatorValues['stages']> = {
  name: 'stages',
  unit: 'assessed',
  definition: {
    id: 'Banyaknya UMKM dan kelompok pada setiap tahap pemberdayaan.',
    en: 'How many MSMEs and groups are at each stage of empowerment.',
  },
  formula: {
    id: 'Untuk setiap UMKM atau kelompok berlaku penilaian terakhir. Penilaian yang hanya diketahui bulan atau tahunnya dianggap pada hari pertamanya; pada hari yang sama berlaku yang terakhir dicatat.',
    en: 'Of each MSME or group the latest assessment counts. One that is known to the month or year stands at its first day; of one day, the one recorded last counts.',
  },
  unknown: {
    id: 'Belum diketahui bila belum ada yang dinilai. UMKM dan kelompok yang belum dinilai tidak dihitung.',
    en: 'Unknown where nothing was assessed. MSMEs and groups that were not are left out.',
  },
  counts: ['stage-assessed'],
  createFold() {
    const msmes = new LatestCounts<Stage>();
    const groups = new LatestCounts<Stage>();
    return {
      count: ofKind('stage-assessed', (assessment, sign) => {
        const counted = assessment.msme === undefined ? groups : msmes;
        counted.add(toSubject(assessment), assessment, assessment.stage, sign);
      }),
      read: () =>
        msmes.size + groups.size === 0
          ? null
          : STAGES.map((stage) => ({ stage, msmes: msmes.of(stage), groups: groups.of(stage) })),
    };
  },
};
