/** What a `campaign-closed` entry is called, and the sentence that tells it. */
import { closingReasonWords } from '../../../format/movement-words.ts';
import { type KindWords, publicName } from '../kind-words.ts';

export const campaignClosedWords: KindWords<'campaign-closed'> = {
  label: { id: 'Penutupan kampanye', en: 'Closing of a campaign' },
  describe: ({ campaign, reason }, context) => {
    const name = publicName(campaign, context);
    return context.language === 'id'
      ? `Kampanye ${name} ditutup: ${closingReasonWords[reason].id}.`
      : `The campaign ${name} closes: ${closingReasonWords[reason].en}.`;
  },
};
