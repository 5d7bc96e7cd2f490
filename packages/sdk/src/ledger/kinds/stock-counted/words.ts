/** What a `stock-counted` entry is called, and the sentence that tells it. */
import { type KindWords, numberOrId } from '../kind-words.ts';

export const stockCountedWords: KindWords<'stock-counted'> = {
  label: { id: 'Hitung sisa', en: 'Count of what is left' },
  describe: ({ purchase, left }, context) => {
    const source = numberOrId(purchase, context);
    const goods = context.format.quantity(left);
    if (context.language === 'id') {
      return `Sisa pembelian ${source} dihitung: ${left.quantity === 0 ? 'tidak ada lagi' : goods}.`;
    }
    return `What is left of purchase ${source} was counted: ${left.quantity === 0 ? 'nothing' : goods}.`;
  },
};
