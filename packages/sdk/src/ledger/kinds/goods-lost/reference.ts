/** What the reference and the page of an entry say of a `goods-lost` entry, field by field. */
import { lossReasonWords } from '../../../format/movement-words.ts';
import type { KindReference } from '../kind-reference.ts';

export const goodsLostReference: KindReference<'goods-lost'> = {
  records: {
    id: 'Barang yang dibeli tidak sampai kepada siapa pun, dengan sebabnya.',
    en: 'Bought goods reach nobody, with the reason.',
  },
  fields: {
    purchase: {
      form: 'entry',
      label: { id: 'Pembelian', en: 'Purchase' },
      meaning: { id: 'Pembelian asal barangnya.', en: 'The purchase that the goods come from.' },
    },
    quantity: {
      form: 'quantity',
      label: { id: 'Banyaknya', en: 'Quantity' },
      meaning: { id: 'Berapa banyak yang susut.', en: 'How much was lost.' },
    },
    reason: {
      form: 'code',
      values: lossReasonWords,
      label: { id: 'Sebab', en: 'Reason' },
      meaning: { id: 'Apa yang terjadi.', en: 'What happened.' },
    },
  },
  rules: [
    {
      id: 'Satuannya sama dengan satuan pembelian, supaya neraca barang dapat dihitung.',
      en: 'Its unit is that of the purchase, so that the goods can be balanced.',
    },
    {
      id: 'Tidak lebih banyak yang dikemas, disalurkan, dan susut daripada yang dibeli, sejauh jumlahnya diketahui.',
      en: 'No more is packed, handed out and lost than was bought, as far as the numbers are known.',
    },
  ],
};
