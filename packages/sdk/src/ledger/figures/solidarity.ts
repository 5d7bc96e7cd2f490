/** Help to members who were ill or struck by misfortune, year by year; never of fewer than five members. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum } from './tallies.ts';

interface Year {
  readonly helped: KnownSum;
  readonly rupiah: KnownSum;
}

export const solidarity: Figure<IndicatorValues['solidarity']> = {
  name: 'solidarity',
  unit: 'rupiah',
  definition: {
    id: 'Dana solidaritas per tahun: berapa anggota dibantu dan dengan berapa rupiah.',
    en: 'Solidarity fund by year: how many members were helped and with how much.',
  },
  formula: {
    id: 'Untuk setiap tahun: laporan kelompok 1 + kelompok 2 + ….',
    en: 'For each year: report of group 1 + group 2 + ….',
  },
  unknown: {
    id: 'Tahun yang menolong kurang dari 5 anggota tidak dilaporkan, supaya tidak seorang pun dikenali.',
    en: 'A year in which fewer than 5 members were helped is not reported, so that nobody can be recognised.',
  },
  counts: ['solidarity-reported'],
  createFold() {
    const years = new Map<string, Year>();
    return {
      count: ofKind('solidarity-reported', ({ year, helped, amount }, sign) => {
        const sums = years.get(year) ?? { helped: new KnownSum(), rupiah: new KnownSum() };
        sums.helped.add(helped, sign);
        sums.rupiah.add(amount, sign);
        if (sums.helped.of === 0) years.delete(year);
        else years.set(year, sums);
      }),
      read: () =>
        [...years]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([year, { helped, rupiah }]) => {
            return { year, groups: helped.of, helped: helped.sum, rupiah: rupiah.sum };
          }),
    };
  },
};
