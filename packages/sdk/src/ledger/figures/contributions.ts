/** Money given, by source, and how many people gave. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { EntryOf } from '../entry.ts';
import type { Figure } from './figure.ts';
import { sumRupiah } from './sums.ts';

function countContributors(contributions: readonly EntryOf<'contribution-received'>[]): {
  min: number;
  max: number;
} {
  const named = new Set(contributions.flatMap((contribution) => contribution.contributor ?? []));
  const anonymous = contributions.filter(
    (contribution) => contribution.contributor === undefined,
  ).length;
  return {
    min: named.size + (anonymous > 0 && named.size === 0 ? 1 : 0),
    max: named.size + anonymous,
  };
}

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
  compute(view) {
    const received = view.effective('contribution-received');
    if (received.length === 0) return null;
    const amounts = (from: 'personal' | 'public') =>
      received
        .filter((contribution) => contribution.from === from)
        .map((contribution) => contribution.amount);
    return {
      personal: sumRupiah(amounts('personal')),
      public: sumRupiah(amounts('public')),
      contributors: countContributors(received),
    };
  },
};
