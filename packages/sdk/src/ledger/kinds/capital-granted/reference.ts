/** What the reference and the page of an entry say of a `capital-granted` entry, field by field. */
import { capitalFormWords } from '../../../format/programme-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const capitalGrantedReference: KindReference<'capital-granted'> = {
  records: {
    id: 'Modal diberikan kepada yang memulai atau menguatkan usaha, berupa uang atau barang.',
    en: 'Capital for people who start or strengthen a business, in money or in kind.',
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
    form: {
      form: 'code',
      values: capitalFormWords,
      label: { id: 'Bentuk', en: 'Form' },
      meaning: { id: 'Bentuk modalnya.', en: 'What form it takes.' },
    },
    households: {
      form: 'number',
      unit: { id: 'keluarga', en: 'households' },
      label: { id: 'Keluarga', en: 'Households' },
      meaning: {
        id: 'Keluarga yang menerima; kosong bila diberikan kepada kelompok.',
        en: 'Households that got it; unknown where it went to a group as such.',
      },
    },
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: { id: 'Tempat penerimanya.', en: 'Where they are.' },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: {
        id: 'Seluruh nilainya, juga taksiran nilai barang.',
        en: 'What it is worth altogether, also in kind.',
      },
    },
  },
  rules: [
    {
      id: 'Di buku besar yang terbuka untuk umum tidak pernah kurang dari lima keluarga.',
      en: 'In a public ledger never about fewer than five households.',
    },
    {
      id: 'Perbaikan tidak boleh mengungkap modal untuk kurang dari lima keluarga bila dikurangkan dari yang lama.',
      en: 'A correction must not tell of capital for fewer than five households when the earlier amount is taken from it.',
    },
  ],
};
