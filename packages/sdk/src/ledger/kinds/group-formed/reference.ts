/** What the reference and the page of an entry say of a `group-formed` entry, field by field. */
import { groupFormWords } from '../../../format/group-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const groupFormedReference: KindReference<'group-formed'> = {
  records: {
    id: 'Sebuah kelompok usaha terbentuk. Namanya ada dalam dokumen; anggotanya dihitung, tidak pernah disebut.',
    en: 'A business group is formed. Its name stands in a document; members are counted, never named.',
  },
  fields: {
    form: {
      form: 'code',
      values: groupFormWords,
      label: { id: 'Bentuk', en: 'Form' },
      meaning: { id: 'Bentuk kelompoknya.', en: 'What kind of group it is.' },
    },
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: {
        id: 'Tempat kelompok itu, paling rinci kelurahan.',
        en: 'Where the group is, a kelurahan at the finest.',
      },
    },
    members: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Anggota', en: 'Members' },
      meaning: {
        id: 'Jumlah anggota saat terbentuk; kosong bila tidak dihitung.',
        en: 'Members when it was formed; unknown where nobody counted.',
      },
    },
    companions: {
      form: 'number',
      unit: { id: 'orang', en: 'people' },
      label: { id: 'Pendamping', en: 'Companions' },
      meaning: { id: 'Jumlah pendamping.', en: 'How many companions it has.' },
    },
    dues: {
      form: 'dues',
      label: { id: 'Iuran', en: 'Dues' },
      meaning: {
        id: 'Iuran yang disepakati satu anggota, dan setiap kapan; kosong bila tidak ada atau tidak diketahui.',
        en: 'The dues agreed for one member, and how often; unknown where there are none or nobody knows.',
      },
    },
  },
  rules: [
    {
      id: 'Kelompok usaha mikro beranggota 5–15 orang menurut modelnya; jumlah lain tetap dapat dicatat.',
      en: 'The model has micro-business groups of 5–15 people; another number can be recorded all the same.',
    },
  ],
};
