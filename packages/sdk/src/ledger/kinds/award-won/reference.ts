/** What the reference and the page of an entry say of a `award-won` entry, field by field. */
import { awardLevelWords, awardWinnerWords } from '../../../format/group-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const awardWonReference: KindReference<'award-won'> = {
  records: {
    id: 'Sebuah penghargaan diraih. Namanya ada dalam dokumen.',
    en: 'An award is won. Its name stands in a document.',
  },
  fields: {
    group: {
      form: 'entry',
      label: { id: 'Kelompok', en: 'Group' },
      meaning: {
        id: 'Kelompok yang dimaksud; dikosongkan bila seluruh komunitas.',
        en: 'The group it is about; left out where it is the whole community.',
      },
    },
    winner: {
      form: 'code',
      values: awardWinnerWords,
      label: { id: 'Peraih', en: 'Winner' },
      meaning: {
        id: 'Kelompok atau komunitas, atau pendampingnya.',
        en: 'The group or community, or its companion.',
      },
    },
    level: {
      form: 'code',
      values: awardLevelWords,
      label: { id: 'Tingkat', en: 'Level' },
      meaning: { id: 'Tingkat penghargaannya.', en: 'At which level.' },
    },
    place: {
      form: 'number',
      unit: { id: '(1 = juara pertama)', en: '(1 = first)' },
      label: { id: 'Juara ke', en: 'Place' },
      meaning: {
        id: 'Juara ke berapa; kosong bila tanpa urutan.',
        en: 'Which place; unknown where it has no places.',
      },
    },
    prize: {
      form: 'rupiah',
      label: { id: 'Hadiah', en: 'Prize' },
      meaning: {
        id: 'Hadiah uangnya; kosong bila tidak ada atau tidak diketahui.',
        en: 'Prize money; unknown where there is none or nobody knows.',
      },
    },
  },
  rules: [
    {
      id: 'Nama orang yang mewakili tidak ditulis.',
      en: 'Whoever stood for the group is not named.',
    },
  ],
};
