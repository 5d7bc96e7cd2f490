/** What a `campaign-opened` entry is called, and the sentence that tells it. */
import { type KindWords, ownName } from '../kind-words.ts';

export const campaignOpenedWords: KindWords<'campaign-opened'> = {
  label: { id: 'Pembukaan kampanye', en: 'Opening of a campaign' },
  describe: (campaign, context) => {
    const { language, format } = context;
    const name = ownName(campaign, context);
    const { goal, until } = campaign;
    if (language === 'id') {
      const aim = goal === null ? 'tanpa sasaran jumlah' : `sasarannya ${format.rupiah(goal)}`;
      const end = until === null ? 'tanpa batas waktu' : `sampai ${format.partialDate(until)}`;
      return `Kampanye ${name} dibuka: ${aim}, ${end}.`;
    }
    const aim = goal === null ? 'without a goal' : `its goal is ${format.rupiah(goal)}`;
    const end = until === null ? 'without an end' : `until ${format.partialDate(until)}`;
    return `The campaign ${name} opens: ${aim}, ${end}.`;
  },
};
