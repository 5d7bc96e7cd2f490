/** What a `dues-paid` entry is called, and the sentence that tells it. */
import { groupOrBook, type KindWords } from '../kind-words.ts';

export const duesPaidWords: KindWords<'dues-paid'> = {
  label: { id: 'Iuran', en: 'Dues' },
  describe: ({ group, members, payers, amount }, context) => {
    const { language, format } = context;
    const name = groupOrBook(group, context);
    const [paid, all] = [format.number(payers), format.number(members)];
    return language === 'id'
      ? `Iuran ${name}: ${paid} dari ${all} anggota membayar, seluruhnya ${format.rupiah(amount)}.`
      : `Dues of ${name}: ${paid} of ${all} members paid, ${format.rupiah(amount)} in all.`;
  },
};
