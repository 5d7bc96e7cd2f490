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
  unknown: {
    id: 'Kosong bila tidak ada kontribusi yang tercatat: bukan berarti tidak ada yang memberi.',
    en: 'Null where no contribution is recorded: that does not mean that nobody gave.',
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
