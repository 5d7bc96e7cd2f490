/** What the reference and the page of an entry say of a `msme-registered` entry, field by field. */
import { categoryWords, inclusionWords, microByWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const msmeRegisteredReference: KindReference<'msme-registered'> = {
  records: {
    id: 'Sebuah UMKM didata. Nama dan kontaknya ada dalam dokumen yang dapat ditarik.',
    en: 'An MSME is registered. Its name and contact stand in a document that can be withdrawn.',
  },
  fields: {
    category: {
      form: 'code',
      values: categoryWords,
      label: { id: 'Jenis', en: 'Kind' },
      meaning: { id: 'Jenis barang atau jasanya.', en: 'What it makes or does.' },
    },
    area: {
      form: 'area',
      label: { id: 'Wilayah', en: 'Area' },
      meaning: {
        id: 'Wilayah usahanya, paling rinci kelurahan.',
        en: 'Where the business is, a kelurahan at the finest.',
      },
    },
    microBy: {
      form: 'code',
      values: microByWords,
      label: { id: 'Ukuran mikro', en: 'Micro-enterprise by' },
      meaning: {
        id: 'Menurut ukuran mana usaha ini mikro (PP 7/2021 pasal 35).',
        en: 'By which measure it is a micro-enterprise (PP 7/2021 art. 35).',
      },
    },
    microUpTo: {
      form: 'rupiah',
      label: { id: 'Ukurannya paling banyak', en: 'Measure at most' },
      meaning: {
        id: 'Paling banyak sekian modal (tanpa tanah dan bangunan) atau penjualan setahun, menurut pemiliknya.',
        en: 'At most so much capital (without land and buildings) or yearly sales, as the owner states it.',
      },
    },
    weeklyCapacity: {
      form: 'quantity',
      label: { id: 'Kemampuan per minggu', en: 'Can make in a week' },
      meaning: {
        id: 'Sebanyak apa yang dapat dibuat dalam seminggu.',
        en: 'How much it can make in a week.',
      },
    },
    reach: {
      form: 'area',
      label: { id: 'Menjangkau', en: 'Reaches' },
      meaning: { id: 'Wilayah yang dijangkau barangnya.', en: 'Areas that its goods reach.' },
    },
    inclusion: {
      form: 'code',
      values: inclusionWords,
      label: { id: 'Pemilik', en: 'Owner' },
      meaning: {
        id: 'Usaha siapa ini, bila komunitas mengutamakannya; tanda kosong berarti tidak satu pun berlaku.',
        en: 'Whose business it is, where that matters to the community; empty where none applies.',
      },
    },
    member: {
      form: 'yes-no',
      values: {
        true: { id: 'anggota', en: 'a member' },
        false: { id: 'bukan anggota', en: 'no member' },
      },
      label: { id: 'Jaringan', en: 'Network' },
      meaning: {
        id: 'Apakah usaha ini anggota jaringan komunitas sendiri.',
        en: 'Whether it belongs to the community’s own network.',
      },
    },
    possiblySameAs: {
      form: 'entry',
      label: { id: 'Mungkin sama dengan', en: 'May be the same as' },
      meaning: {
        id: 'Pendataan lain yang mungkin usaha yang sama; jumlah UMKM lalu menjadi rentang.',
        en: 'Other registrations that may be the same business; the number of MSMEs becomes a range.',
      },
    },
  },
  rules: [
    {
      id: 'Usaha mikro: modal paling banyak Rp 1 miliar, atau penjualan setahun paling banyak Rp 2 miliar.',
      en: 'A micro-enterprise has at most Rp 1 billion of capital, or at most Rp 2 billion of yearly sales.',
    },
    {
      id: 'Tanda pemilik hanya dengan persetujuan pemilik sendiri; wilayah usaha penyandang disabilitas paling rinci kecamatan.',
      en: 'Owner tags need the owner’s own consent; the area of a business of a person with a disability is a kecamatan at the finest.',
    },
    {
      id: 'Angka ukuran mikro hanya bersama ukurannya, dan tidak melebihi batasnya.',
      en: 'A measure in rupiah only with the alternative it belongs to, and no more than its limit.',
    },
  ],
};
