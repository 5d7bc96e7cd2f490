/** What a `goods-lost` entry is called, and the sentence that tells it. */
import { lossReasonWords } from '../../../format/movement-words.ts';
import { type KindWords, numberOrId } from '../kind-words.ts';

export const goodsLostWords: KindWords<'goods-lost'> = {
  label: { id: 'Barang susut', en: 'Goods lost' },
  describe: ({ purchase, quantity, reason }, context) => {
    const goods = context.format.quantity(quantity);
    const source = numberOrId(purchase, context);
    return context.language === 'id'
      ? `${goods} dari pembelian ${source} tidak sampai kepada siapa pun: ${lossReasonWords[reason].id}.`
      : `${goods} from purchase ${source} reached nobody: ${lossReasonWords[reason].en}.`;
  },
};
