/** What the reference and the page of an entry say of a `stock-counted` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const stockCountedReference: KindReference<'stock-counted'> = {
  records: {
    id: 'Seseorang menghitung sisa sebuah pembelian. Hanya hitungan ini yang dapat menunjukkan barang yang hilang.',
    en: 'Somebody counted what is left of a purchase. Only this number can show that goods are missing.',
  },
  fields: {
    purchase: {
      form: 'entry',
      label: { id: 'Pembelian', en: 'Purchase' },
      meaning: {
        id: 'Pembelian yang sisanya dihitung.',
        en: 'The purchase whose rest was counted.',
      },
    },
    left: {
      form: 'quantity',
      label: { id: 'Sisa', en: 'Left' },
      meaning: {
        id: 'Yang masih ada pada hari itu; 0 bila tidak ada lagi.',
        en: 'What is still there on that day; 0 where nothing is left.',
      },
    },
  },
  rules: [
    { id: 'Satuannya sama dengan satuan pembelian.', en: 'Its unit is that of the purchase.' },
    { id: 'Sisanya tidak lebih dari yang dibeli.', en: 'No more is left than was bought.' },
  ],
};
