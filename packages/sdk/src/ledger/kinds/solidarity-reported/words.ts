/** What a `solidarity-reported` entry is called, and the sentence that tells it. */
import { type KindWords, publicName } from '../kind-words.ts';

export const solidarityReportedWords: KindWords<'solidarity-reported'> = {
  label: { id: 'Solidaritas setahun', en: 'Solidarity in a year' },
  describe: ({ group, year, helped, amount }, context) => {
    const { language, format } = context;
    const name = publicName(group, context);
    const sum = format.rupiah(amount);
    return language === 'id'
      ? `Sepanjang ${year}, dana solidaritas ${name} membantu ${format.number(helped)} anggota dengan ${sum}.`
      : `In ${year}, the solidarity fund of ${name} helped ${format.number(helped)} members with ${sum}.`;
  },
};
