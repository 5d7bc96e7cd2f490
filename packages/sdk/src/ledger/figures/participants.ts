/** How many people took part in activities. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const participants: Figure<IndicatorValues['participants']> = {
  name: 'participants',
  unit: 'people',
  definition: {
    id: 'Peserta semua kegiatan; batas bawah dan batas atas dijumlahkan. Orang yang ikut dua kali dihitung dua kali.',
    en: 'People who took part in activities; minima and maxima are added. Someone who takes part twice counts twice.',
  },
  formula: {
    id: 'Peserta kegiatan 1 + kegiatan 2 + …, hanya yang dihitung.',
    en: 'Participants of activity 1 + activity 2 + …, only where somebody counted.',
  },
  unknown: {
    id: 'Belum diketahui bila peserta tidak pernah dihitung; keterangan di samping angkanya menunjukkan pada berapa kegiatan.',
    en: 'Unknown where nobody ever counted; the note beside the figure says at how many activities somebody did.',
  },
  counts: ['activity-held'],
  createFold() {
    const min = new KnownSum();
    let max = 0;
    return {
      count: ofKind('activity-held', (activity, sign) => {
        min.add(activity.participants?.min ?? null, sign);
        max += sign * (activity.participants?.max ?? 0);
      }),
      read: () => (min.known === 0 ? null : { min: min.sum, max, known: min.known, of: min.of }),
    };
  },
};
