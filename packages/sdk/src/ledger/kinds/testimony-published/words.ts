/** What a `testimony-published` entry is called, and the sentence that tells it. */
import { speakerWords } from '../../../format/words.ts';
import type { KindWords } from '../kind-words.ts';

export const testimonyPublishedWords: KindWords<'testimony-published'> = {
  label: { id: 'Testimoni', en: 'Testimony' },
  describe: ({ from }, { language }) =>
    language === 'id'
      ? `Kata-kata dari ${speakerWords[from].id}.`
      : `Words from: ${speakerWords[from].en}.`,
};
