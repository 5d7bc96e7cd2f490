/** What the reference and the page of an entry say of a `purchase-made` entry, field by field. */
import { categoryWords, purchaseFundWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const purchaseMadeReference: KindReference<'purchase-made'> = {
  records: {
    id: 'Barang dibeli dari UMKM, dalam rupiah, dalam satuan, atau keduanya.',
    en: 'Goods are bought from an MSME, in rupiah, in pieces, or both.',
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
    buyer: {
      form: 'entry',
      label: { id: 'Pembeli', en: 'Buyer' },
      meaning: {
        id: 'UMKM anggota jaringan yang membeli, bila UMKM membeli dari UMKM.',
        en: 'The MSME of the network that buys, where a business buys from a business.',
      },
    },
    msme: {
      form: 'entry',
      label: { id: 'UMKM', en: 'MSME' },
      meaning: { id: 'UMKM penjualnya.', en: 'The MSME that sells.' },
    },
    product: {
      form: 'entry',
      label: { id: 'Produk', en: 'Product' },
      meaning: {
        id: 'Produk yang dibeli, bila sudah terdaftar.',
        en: 'The product that is bought, where it is listed.',
      },
    },
    category: {
      form: 'code',
      values: categoryWords,
      label: { id: 'Jenis', en: 'Kind' },
      meaning: { id: 'Jenis barangnya.', en: 'What kind of goods.' },
    },
    amount: {
      form: 'rupiah',
      label: { id: 'Nilai', en: 'Amount' },
      meaning: {
        id: 'Jumlah yang dibayar; kosong berarti tidak diketahui, bukan nol.',
        en: 'What was paid; where it is unknown it is unknown, never 0.',
      },
    },
    quantity: {
      form: 'quantity',
      label: { id: 'Banyaknya', en: 'Quantity' },
      meaning: { id: 'Berapa banyak, dengan satuannya.', en: 'How much, with its unit.' },
    },
    fundedBy: {
      form: 'code',
      values: purchaseFundWords,
      label: { id: 'Didanai oleh', en: 'Funded by' },
      meaning: { id: 'Asal uangnya.', en: 'Where the money came from.' },
    },
  },
  rules: [
    {
      id: 'Nilai, banyaknya, atau keduanya harus ada.',
      en: 'The amount, the quantity, or both must be given.',
    },
    {
      id: 'Pembeli harus anggota jaringan pada hari itu.',
      en: 'A buyer must belong to the network on that day.',
    },
    {
      id: 'Pembelian setahun dari satu UMKM tidak melebihi penjualan setahun yang dinyatakannya.',
      en: 'What is bought from an MSME in a year is no more than the yearly sales it claims.',
    },
  ],
};
