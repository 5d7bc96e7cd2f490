/** What the reference and the page of an entry say of a `package-packed` entry, field by field. */
import type { KindReference } from '../kind-reference.ts';

export const packagePackedReference: KindReference<'package-packed'> = {
  records: {
    id: 'Barang yang dibeli dikemas menjadi paket bantuan.',
    en: 'Bought goods are packed into aid packages.',
  },
  fields: {
    purchases: {
      form: 'entry',
      label: { id: 'Pembelian', en: 'Purchases' },
      meaning: {
        id: 'Pembelian yang menjadi asal barangnya.',
        en: 'The purchases that the goods come from.',
      },
    },
    goods: {
      form: 'goods',
      label: { id: 'Barang', en: 'Goods' },
      meaning: {
        id: 'Berapa banyak dari pembelian yang mana; diperlukan untuk neraca barang bila asalnya lebih dari satu pembelian.',
        en: 'How much of which purchase; needed for the balance of goods where they come from several.',
      },
    },
    count: {
      form: 'number',
      unit: { id: 'paket', en: 'packages' },
      label: { id: 'Jumlah paket', en: 'Packages' },
      meaning: {
        id: 'Berapa paket; kosong bila tidak dihitung.',
        en: 'How many packages; unknown where nobody counted.',
      },
    },
    contents: {
      form: 'quantity',
      label: { id: 'Isi satu paket', en: 'One package holds' },
      meaning: { id: 'Apa isi satu paket.', en: 'What one package holds.' },
    },
  },
  rules: [
    {
      id: 'Tidak lebih banyak yang dikemas, disalurkan, dan susut daripada yang dibeli, sejauh jumlahnya diketahui.',
      en: 'No more is packed, handed out and lost than was bought, as far as the numbers are known.',
    },
  ],
};
