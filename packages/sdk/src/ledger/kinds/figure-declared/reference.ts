/** What the reference and the page of an entry say of a `figure-declared` entry, field by field. */
import { declaredFigureWords, declaredUnitWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const figureDeclaredReference: KindReference<'figure-declared'> = {
  records: {
    id: 'Seseorang menyatakan sebuah angka, dengan sumbernya. Angka ini tidak pernah ditambahkan ke angka yang tercatat.',
    en: 'Somebody states a figure, with a source. It is never added to what is itemised.',
  },
  fields: {
    figure: {
      form: 'code',
      values: declaredFigureWords,
      label: { id: 'Angka', en: 'Figure' },
      meaning: { id: 'Angka apa yang dinyatakan.', en: 'Which figure is stated.' },
    },
    value: {
      form: 'declared',
      label: { id: 'Nilai', en: 'Value' },
      meaning: {
        id: 'Paling sedikit, sekitar, atau dari–sampai, seperti tertulis di sumbernya.',
        en: 'At least, about, or from–to, as the source has it.',
      },
    },
    unit: {
      form: 'code',
      values: declaredUnitWords,
      label: { id: 'Satuan', en: 'Unit' },
      meaning: { id: 'Satuan angkanya.', en: 'The unit of the figure.' },
    },
    statedIn: {
      form: 'text',
      label: { id: 'Dinyatakan dalam', en: 'Stated in' },
      meaning: {
        id: 'Siapa yang menyatakan dan di mana dapat dibaca.',
        en: 'Who states it and where it can be read.',
      },
    },
  },
  rules: [],
};
