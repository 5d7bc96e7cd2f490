/** What the reference and the page of an entry say of a `cash-received` entry, field by field. */
import { cashSourceWords } from '../../../format/group-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const cashReceivedReference: KindReference<'cash-received'> = {
  records: {
    id: 'Uang masuk ke kas kelompok selain iuran.',
    en: 'Money comes into a group’s cash box, other than dues.',
  },
  fields: {
    group: {
      form: 'entry',
      label: { id: 'Kelompok', en: 'Group' },
      meaning: {
        id: 'Kelompok yang memiliki buku ini; namanya tercatat di buku besar komunitasnya.',
        en: 'The group whose book this is; it stands in the ledger of its community.',
      },
    },
    from: {
      form: 'code',
      values: cashSourceWords,
      label: { id: 'Dari', en: 'From' },
      meaning: {
        id: 'Asal uangnya; saldo awal adalah uang kas saat buku dimulai.',
        en: 'Where it came from; the opening balance is the cash that the book begins with.',
      },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: { id: 'Jumlah yang masuk.', en: 'How much came in.' },
    },
  },
  rules: [
    {
      id: 'Hanya di buku kas atau buku dana solidaritas, yang terpisah dari buku besar komunitas.',
      en: 'Only in a cash book or a solidarity fund’s book, which are kept apart from the community’s ledger.',
    },
  ],
};
