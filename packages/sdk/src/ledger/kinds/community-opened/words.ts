/** What a `community-opened` entry is called, and the sentence that tells it. */
import { communityTypeWords } from '../../../format/words.ts';
import type { KindWords } from '../kind-words.ts';

export const communityOpenedWords: KindWords<'community-opened'> = {
  label: { id: 'Pembukaan', en: 'Opening' },
  describe: ({ type, singleOperator }, { language }) =>
    language === 'id'
      ? `Buku besar ${communityTypeWords[type].id} ini dibuka${singleOperator ? ', dicatat oleh satu petugas' : ''}.`
      : `This ${communityTypeWords[type].en}’s ledger opens${singleOperator ? ', recorded by a single operator' : ''}.`,
};
