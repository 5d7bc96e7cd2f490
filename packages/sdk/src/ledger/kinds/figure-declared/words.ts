/** What a `figure-declared` entry is called, and the sentence that tells it. */
import { declaredFigureWords } from '../../../format/words.ts';
import { type KindWords, toLower } from '../kind-words.ts';

export const figureDeclaredWords: KindWords<'figure-declared'> = {
  label: { id: 'Pernyataan', en: 'Declaration' },
  describe: ({ figure, value, statedIn, unit }, { language, format }) => {
    const show = (count: number): string =>
      unit === 'rupiah' ? format.rupiah(count) : format.number(count);
    const name = toLower(declaredFigureWords[figure][language]);
    const about = language === 'id' ? 'sekitar ' : 'about ';
    const amount =
      'atLeast' in value
        ? `${language === 'id' ? 'paling sedikit' : 'at least'} ${show(value.atLeast)}`
        : 'about' in value
          ? `${about}${show(value.about)}`
          : `${value.approximately ? about : ''}${unit === 'rupiah' ? `${show(value.min)} – ${show(value.max)}` : format.range(value)}`;
    return language === 'id'
      ? `Dinyatakan: ${amount} ${name}, menurut ${statedIn}.`
      : `Declared: ${amount} ${name}, according to ${statedIn}.`;
  },
};
