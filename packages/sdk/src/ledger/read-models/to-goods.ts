/** `data/goods.json`: what became of the goods of each purchase that does not plainly balance. */
import type { Goods, GoodsBalance } from '../../contract/goods.schema.ts';
import type { RunningFigures } from '../fold-figures.ts';

export function toGoods(figures: RunningFigures, community: string): Goods {
  const numberOf = ({ purchase }: GoodsBalance): number => figures.view.numberOf(purchase) ?? 0;
  const { balanced, lines: found } = figures.readGoods();
  const lines = found
    .map((balance) => ({ ...balance, entry: numberOf(balance) }))
    .sort((a, b) => a.entry - b.entry);
  return {
    community,
    balanced,
    unbalanced: lines.filter(({ difference }) => difference !== null),
    unknown: lines.filter(({ difference }) => difference === null),
  };
}
