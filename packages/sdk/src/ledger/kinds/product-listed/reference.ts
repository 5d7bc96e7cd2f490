/** What the reference and the page of an entry say of a `product-listed` entry, field by field. */
import { categoryWords } from '../../../format/words.ts';
import type { KindReference } from '../kind-reference.ts';

export const productListedReference: KindReference<'product-listed'> = {
  records: {
    id: 'Produk sebuah UMKM, dengan harga UMKM itu sendiri.',
    en: 'A product of an MSME, at the MSME’s own price.',
  },
  fields: {
    msme: {
      form: 'entry',
      label: { id: 'UMKM', en: 'MSME' },
      meaning: { id: 'UMKM yang membuatnya.', en: 'The MSME that makes it.' },
    },
    category: {
      form: 'code',
      values: categoryWords,
      label: { id: 'Jenis', en: 'Kind' },
      meaning: { id: 'Jenis produknya.', en: 'What kind of product it is.' },
    },
    price: {
      form: 'rupiah',
      label: { id: 'Harga', en: 'Price' },
      meaning: {
        id: 'Harga UMKM sendiri untuk satu satuan.',
        en: 'The MSME’s own price for one unit.',
      },
    },
    unit: {
      form: 'text',
      label: { id: 'Satuan', en: 'Unit' },
      meaning: {
        id: 'Satuan jualnya, seperti `porsi` atau `botol`.',
        en: 'The unit it is sold by, such as `porsi` or `botol`.',
      },
    },
    helps: {
      form: 'people',
      label: { id: 'Cukup untuk', en: 'Enough for' },
      meaning: {
        id: 'Satu satuan cukup untuk berapa orang.',
        en: 'How many people one unit helps.',
      },
    },
    weeklyCapacity: {
      form: 'number',
      unit: { id: 'satuan', en: 'units' },
      label: { id: 'Kemampuan per minggu', en: 'Can make in a week' },
      meaning: {
        id: 'Berapa satuan yang dapat dibuat dalam seminggu.',
        en: 'Units that can be made in a week.',
      },
    },
  },
  rules: [
    {
      id: 'Menjual di atas harga UMKM adalah penggalangan dana (PP 29/1980 pasal 5), maka harganya selalu harga UMKM.',
      en: 'Selling above the MSME’s price would be fund-raising (PP 29/1980 art. 5), so the price is always its own.',
    },
  ],
};
