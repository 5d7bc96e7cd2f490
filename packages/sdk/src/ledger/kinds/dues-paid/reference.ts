/** What the reference and the page of an entry say of a `dues-paid` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const duesPaidReference: KindReference<'dues-paid'> = {
  records: {
    id: 'Iuran satu pertemuan, minggu, atau bulan, untuk seluruh kelompok sekaligus.',
    en: 'Dues of a meeting, a week or a month, for the whole group together.',
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
    meeting: {
      form: 'entry',
      label: { id: 'Pertemuan', en: 'Meeting' },
      meaning: {
        id: 'Pertemuan tempat iuran dikumpulkan; untuk tunggakan, pertemuan yang iurannya belum dibayar.',
        en: 'The meeting at which they were collected; for arrears, the meeting whose dues were not paid.',
      },
    },
    members: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Anggota', en: 'Members' },
      meaning: { id: 'Jumlah anggota pada hari itu.', en: 'Members on that day.' },
    },
    payers: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Membayar', en: 'Paid' },
      meaning: { id: 'Berapa anggota yang membayar.', en: 'How many members paid.' },
    },
    each: {
      form: 'rupiah',
      label: { id: 'Iuran seorang', en: 'Dues of one' },
      meaning: {
        id: 'Iuran yang disepakati satu anggota; kosong bila sekadarnya.',
        en: 'The agreed dues of one member; unknown where members give what they can.',
      },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: {
        id: 'Seluruh iuran yang masuk; 0 bila tidak ada yang membayar.',
        en: 'What came in altogether; 0 where nobody paid.',
      },
    },
  },
  rules: [
    {
      id: 'Hanya di buku kas atau buku dana solidaritas, yang terpisah dari buku besar komunitas.',
      en: 'Only in a cash book or a solidarity fund’s book, which are kept apart from the community’s ledger.',
    },
    {
      id: 'Yang membayar tidak lebih dari jumlah anggota. Siapa yang membayar tidak dicatat.',
      en: 'No more pay than the group has members. Who paid is not recorded.',
    },
    {
      id: 'Bila iuran seorang diketahui: nilai = yang membayar × iuran seorang.',
      en: 'Where the dues of one are known: amount = those who paid × dues of one.',
    },
  ],
};
