/** What a `cost-paid` entry is called, and the sentence that tells it. */
import { costPurposeWords } from '../../../format/words.ts';
import type { KindWords } from '../kind-words.ts';

export const costPaidWords: KindWords<'cost-paid'> = {
  label: { id: 'Biaya', en: 'Cost' },
  describe: ({ amount, purpose }, { language, format }) =>
    language === 'id'
      ? `${format.rupiah(amount)} untuk ${costPurposeWords[purpose].id}.`
      : `${format.rupiah(amount)} for ${costPurposeWords[purpose].en}.`,
};
