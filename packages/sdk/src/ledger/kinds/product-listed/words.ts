/** What a `product-listed` entry is called, and the sentence that tells it. */
import { type KindWords, noPublicName, ownName } from '../kind-words.ts';

export const productListedWords: KindWords<'product-listed'> = {
  label: { id: 'Produk', en: 'Product' },
  describe: (product, context) => {
    const { language, format, nameOf } = context;
    const name = ownName(product, context);
    const seller = nameOf(product.msme) ?? noPublicName[language];
    return language === 'id'
      ? `${name} dari ${seller}: ${format.rupiah(product.price)} per ${product.unit}.`
      : `${name} by ${seller}: ${format.rupiah(product.price)} per ${product.unit}.`;
  },
};
