/** What the reference and the page of an entry say of a `community-opened` entry, field by field. */
import { communityTypeWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const communityOpenedReference: KindReference<'community-opened'> = {
  records: {
    id: 'Sebuah komunitas membuka buku besarnya. Selalu catatan pertama.',
    en: 'A community opens its ledger. Always the first entry.',
  },
  fields: {
    type: {
      form: 'code',
      values: communityTypeWords,
      label: { id: 'Jenis komunitas', en: 'Kind of community' },
      meaning: { id: 'Bentuk komunitasnya.', en: 'What the community is.' },
    },
    areas: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Areas' },
      meaning: { id: 'Wilayah tempat komunitas bekerja.', en: 'Where the community works.' },
    },
    book: {
      form: 'book',
      label: { id: 'Buku', en: 'Book' },
      meaning: {
        id: 'Diisi bila ini bukan buku besar komunitas, melainkan buku kas, buku dana solidaritas, atau buku keluarga milik komunitas lain.',
        en: 'Given where this is not a community’s own ledger but the cash book, the solidarity fund’s book or the household book of another.',
      },
    },
    singleOperator: {
      form: 'yes-no',
      values: {
        true: { id: 'satu orang mencatat dan memeriksa', en: 'one person records and checks' },
        false: {
          id: 'dua orang: satu mencatat, satu memeriksa',
          en: 'two people: one records, one checks',
        },
      },
      label: { id: 'Petugas', en: 'Operators' },
      meaning: {
        id: 'Apakah satu orang mencatat sekaligus memeriksa; setiap halaman menyebutkannya.',
        en: 'Whether one person both records and checks; every page says so.',
      },
    },
  },
  rules: [
    {
      id: 'Dibuat oleh `circunomy init`, tidak diketik sendiri.',
      en: 'Made by `circunomy init`, never typed.',
    },
  ],
};
