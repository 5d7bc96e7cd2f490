/** What a `purchase-made` entry is called, and the sentence that tells it. */
import { categoryWords } from '../../../format/words.ts';
import { type KindWords, noPublicName, toLower } from '../kind-words.ts';

export const purchaseMadeWords: KindWords<'purchase-made'> = {
  label: { id: 'Pembelian', en: 'Purchase' },
  describe: (purchase, { language, format, nameOf }) => {
    const seller = nameOf(purchase.msme) ?? noPublicName[language];
    const category = toLower(categoryWords[purchase.category][language]);
    const parts = [
      ...(purchase.amount === null ? [] : [format.rupiah(purchase.amount)]),
      ...(purchase.quantity ? [format.quantity(purchase.quantity)] : []),
    ];
    return language === 'id'
      ? `${parts.join(', ')} ${category} dibeli dari ${seller}.`
      : `${parts.join(', ')} of ${category} bought from ${seller}.`;
  },
};
