/** What a `report-signed` entry is called, and the sentence that tells it. */
import { reportReaderWords } from '../../../format/group-words.ts';
import { groupOrCommunity, type KindWords } from '../kind-words.ts';

export const reportSignedWords: KindWords<'report-signed'> = {
  label: { id: 'Pengesahan laporan', en: 'Signing of a report' },
  describe: ({ group, period, to }, context) => {
    const { language, format } = context;
    const name = groupOrCommunity(group, context);
    const readers = format.list(to.map((reader) => reportReaderWords[reader][language]));
    const when = format.partialDate(period);
    return language === 'id'
      ? `Laporan ${name} untuk ${when} disahkan dan diserahkan kepada ${readers}.`
      : `The report of ${name} for ${when} is signed and handed in to ${readers}.`;
  },
};
