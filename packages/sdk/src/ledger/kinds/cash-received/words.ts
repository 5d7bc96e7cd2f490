/** What a `cash-received` entry is called, and the sentence that tells it. */
import { cashSourceWords } from '../../../format/group-words.ts';
import { groupOrBook, type KindWords } from '../kind-words.ts';

export const cashReceivedWords: KindWords<'cash-received'> = {
  label: { id: 'Kas masuk', en: 'Cash received' },
  describe: ({ group, from, amount }, context) => {
    const name = groupOrBook(group, context);
    const sum = context.format.rupiah(amount);
    return context.language === 'id'
      ? `${sum} masuk ke kas ${name}: ${cashSourceWords[from].id}.`
      : `${sum} comes into the cash box of ${name}: ${cashSourceWords[from].en}.`;
  },
};
