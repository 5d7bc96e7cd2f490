/** What a `cash-spent` entry is called, and the sentence that tells it. */
import { cashPurposeWords } from '../../../format/group-words.ts';
import { groupOrBook, type KindWords } from '../kind-words.ts';

export const cashSpentWords: KindWords<'cash-spent'> = {
  label: { id: 'Kas keluar', en: 'Cash spent' },
  describe: ({ group, purpose, amount }, context) => {
    const name = groupOrBook(group, context);
    const sum = context.format.rupiah(amount);
    return context.language === 'id'
      ? `${sum} keluar dari kas ${name}: ${cashPurposeWords[purpose].id}.`
      : `${sum} leaves the cash box of ${name}: ${cashPurposeWords[purpose].en}.`;
  },
};
