/** What groups and the community did. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, ofKind } from './figure.ts';
import { listCounts } from './keyed-counts.ts';
import { Counts } from './tallies.ts';

export const activities: Figure<IndicatorValues['activities']> = {
  name: 'activities',
  unit: 'entries',
  definition: {
    id: 'Kegiatan yang tercatat, seluruhnya dan menurut jenisnya.',
    en: 'Activities that were recorded, in all and by their type.',
  },
  formula: {
    id: 'Banyaknya catatan kegiatan.',
    en: 'Number of activity entries.',
  },
  unknown: {
    id: 'Selalu diketahui: tanpa kegiatan, jumlahnya 0.',
    en: 'Never unknown: without activities it is 0.',
  },
  counts: ['activity-held'],
  createFold() {
    const types = new Counts<EntryOf<'activity-held'>['activity']>();
    let all = 0;
    return {
      count: ofKind('activity-held', ({ activity }, sign) => {
        all += sign;
        types.add(activity, sign);
      }),
      read: () => ({
        count: all,
        byType: listCounts(types).map(([activity, count]) => ({ activity, count })),
      }),
    };
  },
};
