/** What the reference and the page of an entry say of a `contribution-received` entry, field by field. */
import { fundWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const contributionReceivedReference: KindReference<'contribution-received'> = {
  records: {
    id: 'Uang diberikan kepada komunitas. Nama pemberi, bila ia mau, ada dalam dokumen.',
    en: 'Money is given to the community. The giver’s name, if wished, stands in a document.',
  },
  fields: {
    campaign: {
      form: 'entry',
      label: { id: 'Kampanye', en: 'Campaign' },
      meaning: {
        id: 'Kampanye yang menaunginya; dikosongkan bila tidak ada.',
        en: 'The campaign it belongs to; left out where there is none.',
      },
    },
    from: {
      form: 'code',
      values: fundWords,
      label: { id: 'Dari', en: 'From' },
      meaning: {
        id: 'Dana pribadi penggagas atau kontribusi masyarakat.',
        en: 'The initiators’ own funds or contributions of the public.',
      },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: { id: 'Jumlah yang diberikan.', en: 'How much was given.' },
    },
    contributor: {
      form: 'id',
      label: { id: 'Pemberi', en: 'Giver' },
      meaning: {
        id: 'Nomor acak yang sama pada setiap kontribusi satu pemberi, supaya tidak dihitung dua kali.',
        en: 'The same random id on every contribution of one giver, so that nobody is counted twice.',
      },
    },
  },
  rules: [
    {
      id: 'Tanpa dokumen, pemberi ditampilkan sebagai Hamba Allah.',
      en: 'Without a document, the giver is shown as Hamba Allah.',
    },
    {
      id: 'Kontribusi untuk kampanye hanya sejak kampanye dibuka sampai ditutup.',
      en: 'A contribution to a campaign only from the day it opens until it closes.',
    },
  ],
};
