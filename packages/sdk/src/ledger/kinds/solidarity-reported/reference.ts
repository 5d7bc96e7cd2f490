/** What the reference and the page of an entry say of a `solidarity-reported` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const solidarityReportedReference: KindReference<'solidarity-reported'> = {
  records: {
    id: 'Bantuan bagi anggota yang sakit atau tertimpa musibah, sebagai jumlah setahun.',
    en: 'Help to members who are ill or struck by misfortune, as a yearly total.',
  },
  fields: {
    group: {
      form: 'entry',
      label: { id: 'Kelompok', en: 'Group' },
      meaning: { id: 'Kelompok yang dimaksud.', en: 'The group it is about.' },
    },
    year: {
      form: 'year',
      label: { id: 'Tahun', en: 'Year' },
      meaning: { id: 'Tahun yang dijumlahkan.', en: 'The year that is summed up.' },
    },
    helped: {
      form: 'number',
      unit: { id: 'anggota', en: 'members' },
      label: { id: 'Dibantu', en: 'Helped' },
      meaning: {
        id: 'Anggota yang dibantu paling sedikit sekali pada tahun itu.',
        en: 'Members who were helped at least once in that year.',
      },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: { id: 'Jumlah bantuan setahun.', en: 'The help of the year altogether.' },
    },
  },
  rules: [
    {
      id: 'Hanya bila paling sedikit lima anggota dibantu; kalau tidak, tahun itu tidak diterbitkan.',
      en: 'Only where at least five members were helped; otherwise the year is not published.',
    },
    {
      id: 'Satu jumlah untuk satu kelompok dan satu tahun, sesudah tahunnya berakhir.',
      en: 'One total for one group and one year, once the year is over.',
    },
    {
      id: 'Perbaikan tidak boleh mengungkap bantuan untuk kurang dari lima anggota bila dikurangkan dari yang lama.',
      en: 'A correction must not tell of help to fewer than five members when the earlier total is taken from it.',
    },
  ],
};
