/** What a `entry-corrected` entry is called, and the sentence that tells it. */
import { correctionReasonWords } from '../../../format/words.ts';
import type { KindWords } from '../kind-words.ts';

export const entryCorrectedWords: KindWords<'entry-corrected'> = {
  label: { id: 'Pembetulan', en: 'Correction' },
  describe: ({ corrects, replacement, reason }, { language, format, numberOf }) => {
    const number = numberOf(corrects);
    const which = number === undefined ? corrects : `#${format.number(number)}`;
    const why = correctionReasonWords[reason][language];
    if (language === 'id')
      return `Catatan ${which} ${replacement ? 'dibetulkan' : 'dibatalkan'}: ${why}.`;
    return `Entry ${which} is ${replacement ? 'corrected' : 'taken back'}: ${why}.`;
  },
};
