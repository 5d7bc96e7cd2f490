/** Money given, by source, and how many people gave. */
import type { Itemised } from '../../contract/impact.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { Counts, KnownSum } from './tallies.ts';

export const contributions: Figure<Itemised['contributions']> = {
  name: 'contributions',
  unit: 'rupiah',
  definition: {
    id: 'Kontribusi yang diterima, dana pribadi dan kontribusi masyarakat terpisah. Penyumbang anonim bisa orang yang sama, maka banyaknya adalah rentang.',
    en: 'Contributions received, personal and public money apart. Anonymous givers may be the same person, so their number is a range.',
  },
  formula: {
    id: 'Untuk setiap sumber: nilai kontribusi 1 + kontribusi 2 + …, hanya yang diketahui. Penyumbang tersedikit = banyaknya penyumbang berkode (1 bila semua anonim); terbanyak = itu + banyaknya kontribusi anonim.',
    en: 'For each source: amount of contribution 1 + contribution 2 + …, only where known. Givers at least = number of givers with an id (1 where all are anonymous); at most = that + number of anonymous contributions.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak ada kontribusi yang tercatat: bukan berarti tidak ada yang memberi.',
    en: 'Unknown where no contribution is recorded: that does not mean that nobody gave.',
  },
  counts: ['contribution-received'],
  createFold() {
    const amounts = { personal: new KnownSum(), public: new KnownSum() };
    const named = new Counts<string>();
    let anonymous = 0;
    const countContributors = (): { min: number; max: number } => ({
      min: Math.max(named.size, anonymous > 0 ? 1 : 0),
      max: named.size + anonymous,
    });
    return {
      count: ofKind('contribution-received', ({ from, amount, contributor }, sign) => {
        amounts[from].add(amount, sign);
        if (contributor === undefined) anonymous += sign;
        else named.add(contributor, sign);
      }),
      read: () =>
        amounts.personal.of + amounts.public.of === 0
          ? null
          : {
              personal: amounts.personal.readRupiah(),
              public: amounts.public.readRupiah(),
              contributors: countContributors(),
            },
    };
  },
};
