/** What the reference and the page of an entry say of a `msme-changed` entry, field by field. */
import { categoryWords, inclusionWords, microByWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const msmeChangedReference: KindReference<'msme-changed'> = {
  records: {
    id: 'Sesuatu tentang sebuah UMKM berubah mulai hari itu. Kekeliruan dibetulkan, bukan diubah.',
    en: 'Something about an MSME is different from that day on. A mistake is corrected, not changed.',
  },
  fields: {
    msme: {
      form: 'entry',
      label: { id: 'UMKM', en: 'MSME' },
      meaning: { id: 'UMKM yang berubah.', en: 'The MSME that changed.' },
    },
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
        true: { id: 'menjadi anggota', en: 'becomes a member' },
        false: { id: 'tidak lagi anggota', en: 'no longer a member' },
      },
      label: { id: 'Jaringan', en: 'Network' },
      meaning: {
        id: 'Apakah sejak hari itu anggota jaringan komunitas.',
        en: 'Whether it belongs to the community’s network from that day on.',
      },
    },
    operating: {
      form: 'yes-no',
      values: {
        true: { id: 'buka kembali', en: 'opens again' },
        false: { id: 'tutup', en: 'closes' },
      },
      label: { id: 'Usaha', en: 'Business' },
      meaning: {
        id: 'Tutup pada hari itu, atau buka kembali.',
        en: 'Whether it closed on that day or opened again.',
      },
    },
  },
  rules: [
    {
      id: 'Harinya harus diketahui: pembelian sebelum hari itu tetap dihitung dengan keadaan lama.',
      en: 'Its day must be known: purchases before that day keep counting as things were.',
    },
    { id: 'Paling sedikit satu hal berubah.', en: 'At least one thing changes.' },
    {
      id: 'Tanda pemilik hanya dengan persetujuan pemilik sendiri; wilayah usaha penyandang disabilitas paling rinci kecamatan.',
      en: 'Owner tags need the owner’s own consent; the area of a business of a person with a disability is a kecamatan at the finest.',
    },
  ],
};
