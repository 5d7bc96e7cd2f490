/** What a `capital-granted` entry is called, and the sentence that tells it. */
import type { Localized } from '../../../format/language.ts';
import { capitalFormWords } from '../../../format/programme-words.ts';
import { householdsOrGroup, type KindWords } from '../kind-words.ts';

const unknownWorth: Localized = {
  id: 'yang nilainya tidak diketahui',
  en: 'unknown worth',
};

export const capitalGrantedWords: KindWords<'capital-granted'> = {
  label: { id: 'Modal', en: 'Capital' },
  describe: (grant, context) => {
    const { language, format } = context;
    const { form, amount, area } = grant;
    const worth = amount === null ? unknownWorth[language] : format.rupiah(amount);
    const kind = capitalFormWords[form][language];
    const whom = householdsOrGroup(grant, context);
    return language === 'id'
      ? `Modal ${worth} (${kind}) diberikan kepada ${whom}${area ? ` di ${format.area(area)}` : ''}.`
      : `Capital of ${worth} (${kind}) is granted to ${whom}${area ? ` in ${format.area(area)}` : ''}.`;
  },
};
