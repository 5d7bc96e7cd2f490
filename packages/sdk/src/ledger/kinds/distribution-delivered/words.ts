/** What a `distribution-delivered` entry is called, and the sentence that tells it. */
import { recipientGroupWords } from '../../../format/recipient-group-words.ts';
import { deliveryWayWords } from '../../../format/words.ts';
import type { KindWords } from '../kind-words.ts';

export const distributionDeliveredWords: KindWords<'distribution-delivered'> = {
  label: { id: 'Penyaluran', en: 'Distribution' },
  describe: ({ people, recipientGroup, area, by }, { language, format }) => {
    const group = recipientGroupWords[recipientGroup][language];
    const ways = by
      .map((way) => deliveryWayWords[way][language])
      .join(language === 'id' ? ' atau ' : ' or ');
    const who =
      people === null
        ? group
        : `${format.range(people)} ${language === 'id' ? `orang (${group})` : `people (${group})`}`;
    return language === 'id'
      ? `Barang sampai ke ${who} di ${format.area(area)}, ${ways}.`
      : `Goods reach ${who} in ${format.area(area)}, ${ways}.`;
  },
};
