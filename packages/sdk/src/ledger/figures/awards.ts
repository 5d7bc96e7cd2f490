/** Prizes that groups and their companions won. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import type { EntryOf } from '../entry.ts';
import { type Figure, ofKind } from './figure.ts';
import { KeyedRupiah, listCounts } from './keyed-counts.ts';
import { Counts, KnownSum } from './tallies.ts';

type Award = EntryOf<'award-won'>;

export const awards: Figure<IndicatorValues['awards']> = {
  name: 'awards',
  unit: 'entries',
  definition: {
    id: 'Penghargaan yang diraih, uang hadiahnya, menurut tingkat, dan siapa yang meraih: kelompok atau pendampingnya.',
    en: 'Awards that were won, their prize money, by level, and who won them: the group or its companion.',
  },
  formula: {
    id: 'Banyaknya catatan penghargaan; hadiah 1 + hadiah 2 + …, hanya yang nilainya diketahui.',
    en: 'Number of award entries; prize 1 + prize 2 + …, only where the amount is known.',
  },
  unknown: {
    id: 'Tanpa penghargaan jumlahnya 0; hadiah belum diketahui bila tidak satu pun nilainya tercatat.',
    en: 'Without awards it is 0; prizes are unknown where not one amount is recorded.',
  },
  counts: ['award-won'],
  createFold() {
    const prizes = new KnownSum();
    const levels = new Counts<Award['level']>();
    const winners = new KeyedRupiah<Award['winner']>();
    return {
      count: ofKind('award-won', ({ winner, level, prize }, sign) => {
        prizes.add(prize, sign);
        levels.add(level, sign);
        winners.add(winner, prize, sign);
      }),
      read: () => ({
        count: prizes.of,
        prizes: prizes.readRupiah(),
        byLevel: listCounts(levels).map(([level, count]) => ({ level, count })),
        byWinner: winners
          .list()
          .map(({ key, count, amount }) => ({ winner: key, count, prizes: amount })),
      }),
    };
  },
};
