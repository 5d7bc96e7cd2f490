/** What a `contribution-received` entry is called, and the sentence that tells it. */
import { type KindWords, unknownAmount } from '../kind-words.ts';

export const contributionReceivedWords: KindWords<'contribution-received'> = {
  label: { id: 'Kontribusi', en: 'Contribution' },
  describe: ({ id, from, amount }, { language, format, nameOf }) => {
    const giver = nameOf(id) ?? 'Hamba Allah';
    const sum = amount === null ? unknownAmount[language] : format.rupiah(amount);
    if (language === 'id')
      return `${sum} dari ${giver}, ${from === 'personal' ? 'dana pribadi' : 'kontribusi masyarakat'}.`;
    return `${sum} from ${giver}, ${from === 'personal' ? 'personal funds' : 'a public contribution'}.`;
  },
};
