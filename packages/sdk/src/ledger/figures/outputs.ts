/** What came of activities: boxes, portions, pieces, for whom. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { RecipientGroup } from '../../contract/values.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { compareKeys } from './keyed-counts.ts';
import { QuantitySums } from './tallies.ts';

export const outputs: Figure<IndicatorValues['outputs']> = {
  name: 'outputs',
  unit: 'pieces',
  definition: {
    id: 'Hasil kegiatan menurut kelompok penerima dan satuan, misalnya kotak makanan untuk balita.',
    en: 'What came of activities, by recipient group and unit, such as boxes of food for under-fives.',
  },
  formula: {
    id: 'Untuk setiap kelompok penerima dan satuan: hasil kegiatan 1 + kegiatan 2 + …; satuan yang berbeda tidak pernah dijumlahkan.',
    en: 'For each recipient group and unit: outputs of activity 1 + activity 2 + …; different units are never added.',
  },
  unknown: {
    id: 'Kegiatan tanpa catatan hasil tidak menambah apa pun. Hasil yang bukan untuk kelompok tertentu, misalnya dagangan bazar, berdiri sendiri.',
    en: 'Activities that record no output add nothing. Outputs for nobody in particular, such as goods for a bazaar, stand by themselves.',
  },
  counts: ['activity-held'],
  createFold() {
    const sums = new Map<RecipientGroup | null, QuantitySums>();
    return {
      count: ofKind('activity-held', (activity, sign) => {
        for (const { recipientGroup, quantity } of activity.outputs) {
          const sum = sums.get(recipientGroup) ?? new QuantitySums();
          sum.add(quantity, sign);
          sums.set(recipientGroup, sum);
        }
      }),
      read: () =>
        [...sums]
          .sort(([a], [b]) => compareKeys(a, b))
          .flatMap(([recipientGroup, sum]) =>
            sum.read().map((quantity) => ({ recipientGroup, ...quantity })),
          ),
    };
  },
};
