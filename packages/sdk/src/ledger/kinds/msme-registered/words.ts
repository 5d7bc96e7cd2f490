/** What a `msme-registered` entry is called, and the sentence that tells it. */
import { categoryWords } from '../../../format/words.ts';
import { type KindWords, ownName, toLower } from '../kind-words.ts';

export const msmeRegisteredWords: KindWords<'msme-registered'> = {
  label: { id: 'Pendataan', en: 'Registration' },
  describe: (msme, context) => {
    const { language, format } = context;
    const name = ownName(msme, context);
    return language === 'id'
      ? `${name} didata: ${toLower(categoryWords[msme.category].id)}, ${format.area(msme.area)}.`
      : `${name} is registered: ${toLower(categoryWords[msme.category].en)}, ${format.area(msme.area)}.`;
  },
};
