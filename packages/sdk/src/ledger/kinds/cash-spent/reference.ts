/** What the reference and the page of an entry say of a `cash-spent` entry, field by field. */
import { cashPurposeWords } from '../../../format/group-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const cashSpentReference: KindReference<'cash-spent'> = {
  records: { id: 'Uang keluar dari kas kelompok.', en: 'Money leaves a group’s cash box.' },
  fields: {
    group: {
      form: 'entry',
      label: { id: 'Kelompok', en: 'Group' },
      meaning: {
        id: 'Kelompok yang memiliki buku ini; namanya tercatat di buku besar komunitasnya.',
        en: 'The group whose book this is; it stands in the ledger of its community.',
      },
    },
    purpose: {
      form: 'code',
      values: cashPurposeWords,
      label: { id: 'Untuk', en: 'For' },
      meaning: { id: 'Untuk apa uang itu.', en: 'What it was for.' },
    },
    member: {
      form: 'id',
      label: { id: 'Anggota', en: 'Member' },
      meaning: {
        id: 'Nomor acak anggota yang dibantu; hanya di buku dana solidaritas, yang tidak pernah diterbitkan.',
        en: 'Random id of the member who was helped; only in a solidarity fund’s book, which is never published.',
      },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: { id: 'Jumlah yang keluar.', en: 'How much went out.' },
    },
  },
  rules: [
    {
      id: 'Hanya di buku kas atau buku dana solidaritas, yang terpisah dari buku besar komunitas.',
      en: 'Only in a cash book or a solidarity fund’s book, which are kept apart from the community’s ledger.',
    },
    {
      id: 'Bantuan bagi anggota hanya di buku dana solidaritas; setoran ke dana solidaritas hanya di buku kas.',
      en: 'Help to a member only in the solidarity fund’s book; money for the solidarity fund only in the cash book.',
    },
  ],
};
