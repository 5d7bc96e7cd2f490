/** Whose businesses they are, where inclusion is a purpose: women's, young people's, of people with disabilities. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { InclusionTag } from '../../contract/values.schema.ts';
import type { Figure } from './figure.ts';
import { LATEST, readMsme } from './read-msme.ts';
import { KnownSum, type Sign, toShare } from './tallies.ts';

const TAGS: readonly InclusionTag[] = [
  'women',
  'young-people',
  'people-with-disabilities',
  'elderly',
];

/** MSMEs, or rupiah, of which it is known to whom they belong, in all and by tag. */
class TaggedSum {
  readonly all = new KnownSum();
  readonly #byTag = new Map<InclusionTag, number>();

  add(tags: readonly InclusionTag[] | undefined, value: number | null, sign: Sign): void {
    this.all.add(tags ? value : null, sign);
    if (!tags || value === null) return;
    for (const tag of new Set(tags)) this.#byTag.set(tag, this.of(tag) + sign * value);
  }

  of(tag: InclusionTag): number {
    return this.#byTag.get(tag) ?? 0;
  }
}

export const inclusion: Figure<Itemised['inclusion']> = {
  name: 'inclusion',
  unit: 'msmes',
  definition: {
    id: 'UMKM milik perempuan, orang muda, penyandang disabilitas dan lansia: banyaknya, bagiannya, dan bagian rupiah belanja. Satu UMKM bisa termasuk beberapa kelompok.',
    en: 'MSMEs of women, young people, people with disabilities and elderly people: how many, their share, and the share of spending. One MSME may belong to several.',
  },
  formula: {
    id: 'UMKM kelompok itu ÷ UMKM yang keterangannya diketahui; rupiah pembelian dari UMKM kelompok itu ÷ rupiah pembelian yang nilai dan keterangan UMKM-nya pada hari itu diketahui.',
    en: 'MSMEs of that group ÷ MSMEs of which it is known; rupiah of purchases from MSMEs of that group ÷ rupiah of purchases whose amount is known and of whose MSME it was known on that day.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak satu UMKM pun ditanya. Kelompok yang tidak ada ditulis 0; bagian rupiah belum diketahui bila tidak ada pembelian yang diketahui.',
    en: 'Unknown where no MSME was asked. A group that is not there is 0; the share of spending is unknown where no such purchase is known.',
  },
  counts: ['msme-registered', 'purchase-made'],
  createFold() {
    const msmes = new TaggedSum();
    const spent = new TaggedSum();
    const toTag = (tag: InclusionTag) => ({
      tag,
      msmes: msmes.of(tag),
      share: toShare(msmes.of(tag), msmes.all.known),
      spent: spent.all.known === 0 ? null : spent.of(tag),
      shareOfSpent: spent.all.sum === 0 ? null : toShare(spent.of(tag), spent.all.sum),
    });
    return {
      count(entry, sign, joins) {
        if (entry.kind === 'msme-registered') {
          msmes.add(readMsme(joins, entry.id, LATEST)?.inclusion, 1, sign);
        }
        if (entry.kind === 'purchase-made') {
          spent.add(readMsme(joins, entry.msme, entry.on)?.inclusion, entry.amount, sign);
        }
      },
      read() {
        const { known, of } = msmes.all;
        if (known === 0) return null;
        return { known, of, spent: spent.all.readRupiah(), tags: TAGS.map(toTag) };
      },
    };
  },
};
