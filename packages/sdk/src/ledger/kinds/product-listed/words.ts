/** What a `product-listed` entry is called, and the sentence that tells it. */
import { type KindWords, withdrawnName } from '../kind-words.ts';

export const productListedWords: KindWords<'product-listed'> = {
  label: { id: 'Produk', en: 'Product' },
  describe: (product, { language, format, nameOf }) => {
    const name = nameOf(product.id) ?? withdrawnName[language];
    const seller = nameOf(product.msme) ?? withdrawnName[language];
    return language === 'id'
      ? `${name} dari ${seller}: ${format.rupiah(product.price)} per ${product.unit}.`
      : `${name} by ${seller}: ${format.rupiah(product.price)} per ${product.unit}.`;
  },
};
