/** What a `contribution-received` entry is called, and the sentence that tells it. */
import type { Localized } from '../../../format/language.ts';
import { type KindWords, unknownAmount } from '../kind-words.ts';

/** Whoever gave without a name: the customary one. */
const ANONYMOUS = 'Hamba Allah';
/** Whoever gave a name that is not at hand here, or was withdrawn. */
const somebody: Localized = { id: 'seorang penyumbang', en: 'a contributor' };

export const contributionReceivedWords: KindWords<'contribution-received'> = {
  label: { id: 'Kontribusi', en: 'Contribution' },
  describe: ({ id, from, amount, documents }, { language, format, nameOf }) => {
    const giver = nameOf(id) ?? (documents ? somebody[language] : ANONYMOUS);
    const sum = amount === null ? unknownAmount[language] : format.rupiah(amount);
    if (language === 'id')
      return `${sum} dari ${giver}, ${from === 'personal' ? 'dana pribadi' : 'kontribusi masyarakat'}.`;
    return `${sum} from ${giver}, ${from === 'personal' ? 'personal funds' : 'a public contribution'}.`;
  },
};
