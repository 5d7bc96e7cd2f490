/** What the reference and the page of an entry say of a `cost-paid` entry, field by field. */
import { costPurposeWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const costPaidReference: KindReference<'cost-paid'> = {
  records: {
    id: 'Uang dibelanjakan bukan untuk barang, seperti ongkos antar.',
    en: 'Money is spent on anything but goods, such as delivery.',
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
    purpose: {
      form: 'code',
      values: costPurposeWords,
      label: { id: 'Untuk', en: 'For' },
      meaning: { id: 'Untuk apa.', en: 'What for.' },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: { id: 'Jumlah yang dibayar.', en: 'What was paid.' },
    },
  },
  rules: [
    {
      id: 'Biaya dibandingkan dengan batas 10 % (PP 29/1980 pasal 6).',
      en: 'Costs are held against the cap of 10 % (PP 29/1980 art. 6).',
    },
  ],
};
