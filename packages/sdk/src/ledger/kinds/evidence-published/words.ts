/** What a `evidence-published` entry is called, and the sentence that tells it. */
import { mediumWords } from '../../../format/words.ts';
import type { KindWords } from '../kind-words.ts';

export const evidencePublishedWords: KindWords<'evidence-published'> = {
  label: { id: 'Bukti', en: 'Evidence' },
  describe: ({ medium, about }, { language, format }) =>
    language === 'id'
      ? `${mediumWords[medium].id} sebagai bukti untuk ${format.number(about.length)} catatan.`
      : `${mediumWords[medium].en} as evidence for ${format.number(about.length)} ${about.length === 1 ? 'entry' : 'entries'}.`,
};
