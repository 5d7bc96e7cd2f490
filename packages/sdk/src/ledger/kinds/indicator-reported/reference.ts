/** What the reference and the page of an entry say of a `indicator-reported` entry, field by field. */
import { indicatorWords } from '../../../format/programme-words.ts';
import { categoryWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const indicatorReportedReference: KindReference<'indicator-reported'> = {
  records: {
    id: 'Apa yang diukur sebuah program, sebelum dan sesudahnya, dijumlahkan atas keluarga atau usaha yang sama.',
    en: 'What a programme measures before and after, summed over the same households or businesses.',
  },
  fields: {
    indicator: {
      form: 'code',
      values: indicatorWords,
      label: { id: 'Ukuran', en: 'Indicator' },
      meaning: { id: 'Apa yang diukur.', en: 'What is measured.' },
    },
    over: {
      form: 'number',
      unit: { id: 'keluarga atau usaha', en: 'households or businesses' },
      label: { id: 'Banyaknya', en: 'How many' },
      meaning: {
        id: 'Jumlah keluarga (untuk pendapatan) atau usaha (untuk penjualan dan pelanggan) yang dijumlahkan.',
        en: 'How many households (of an income) or businesses (of sales and customers) the sums are over.',
      },
    },
    household: {
      form: 'id',
      label: { id: 'Keluarga', en: 'Household' },
      meaning: {
        id: 'Nomor acak satu keluarga; hanya di buku keluarga, yang tidak pernah diterbitkan.',
        en: 'Random id of the one household; only in a household book, which is never published.',
      },
    },
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: {
        id: 'Bagian program menurut wilayah; kosong bila seluruhnya.',
        en: 'The part of the programme by area; empty for all of it.',
      },
    },
    category: {
      form: 'code',
      values: categoryWords,
      label: { id: 'Jenis', en: 'Kind' },
      meaning: {
        id: 'Bagian program menurut jenis usaha; kosong bila seluruhnya.',
        en: 'The part of the programme by kind of business; empty for all of it.',
      },
    },
    before: {
      form: 'measured',
      label: { id: 'Sebelum', en: 'Before' },
      meaning: {
        id: 'Jumlah sebulan sebelum program, dan masanya; kosong bila tidak diukur.',
        en: 'The sum in a month before the programme, and its period; unknown where it was not measured.',
      },
    },
    after: {
      form: 'measured',
      label: { id: 'Sesudah', en: 'After' },
      meaning: {
        id: 'Jumlah sebulan sesudahnya, dan masanya; kosong bila tidak diukur.',
        en: 'The sum in a month afterwards, and its period; unknown where it was not measured.',
      },
    },
  },
  rules: [
    {
      id: 'Di buku besar yang terbuka untuk umum tidak pernah kurang dari lima keluarga.',
      en: 'In a public ledger never about fewer than five households.',
    },
    {
      id: 'Laporan baru ditolak bila, bersama yang sudah ada, selisihnya membuka angka satu sampai empat keluarga.',
      en: 'A report is refused where its difference to earlier ones would tell of one to four households.',
    },
    {
      id: 'Dari buku keluarga dibuat dengan `circunomy summarise`.',
      en: 'Made from a household book by `circunomy summarise`.',
    },
    {
      id: 'Masa sesudah tidak lebih awal daripada masa sebelum.',
      en: 'The period after is no earlier than the period before.',
    },
  ],
};
