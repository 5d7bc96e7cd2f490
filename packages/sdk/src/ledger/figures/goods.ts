/** Whether what was bought is accounted for, purchase by purchase. */
import type { GoodsBalance } from '../../contract/goods.schema.ts';
import type { Itemised } from '../../contract/impact.schema.ts';
import type { Entry } from '../entry.ts';
import type { Figure, FigureFold, Joins } from './figure.ts';
import { balanceGoods } from './goods-balance.ts';

type State = keyof Itemised['goods'];

/** Purchases that balance are only counted. */
export interface GoodsLines {
  readonly balanced: number;
  /** Those that do not balance and those of which nobody can tell, in no order. */
  readonly lines: readonly GoodsBalance[];
}

export interface GoodsFold extends FigureFold<Itemised['goods']> {
  readonly list: (joins: Joins) => GoodsLines;
}

function toState({ difference }: GoodsBalance): State {
  if (difference === null) return 'unknown';
  return difference === 0 ? 'balanced' : 'unbalanced';
}

function listPurchases(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'purchase-made':
      return [entry.id];
    case 'package-packed':
    case 'distribution-delivered':
      return entry.goods
        ? [...entry.purchases, ...entry.goods.map(({ purchase }) => purchase)]
        : entry.purchases;
    case 'goods-lost':
    case 'stock-counted':
      return [entry.purchase];
    default:
      return [];
  }
}

/**
 * Notes the purchases that an entry touches and balances them when it is read: a purchase that twenty entries touched
 * is balanced once. Lines are kept from the first time that somebody asks for them.
 */
class BalancingFold implements GoodsFold {
  readonly #touched = new Set<string>();
  readonly #states = new Map<string, State>();
  readonly #totals = { balanced: 0, unbalanced: 0, unknown: 0 };
  #lines: Map<string, GoodsBalance> | undefined;

  readonly count: GoodsFold['count'] = (entry) => {
    for (const id of listPurchases(entry)) this.#touched.add(id);
  };

  readonly read: GoodsFold['read'] = (_, joins) => {
    this.#settle(joins);
    return { ...this.#totals };
  };

  readonly list: GoodsFold['list'] = (joins) => {
    if (!this.#lines) {
      this.#lines = new Map();
      for (const id of this.#states.keys()) this.#touched.add(id);
    }
    this.#settle(joins);
    return { balanced: this.#totals.balanced, lines: [...this.#lines.values()] };
  };

  #settle(joins: Joins): void {
    for (const id of this.#touched) this.#balance(id, balanceGoods(id, joins));
    this.#touched.clear();
  }

  #balance(id: string, balance: GoodsBalance | undefined): void {
    const before = this.#states.get(id);
    if (before) this.#totals[before] -= 1;
    if (!balance) {
      this.#states.delete(id);
      this.#lines?.delete(id);
      return;
    }
    const state = toState(balance);
    this.#totals[state] += 1;
    this.#states.set(id, state);
    if (state === 'balanced') this.#lines?.delete(id);
    else this.#lines?.set(id, balance);
  }
}

type GoodsFigure = Omit<Figure<Itemised['goods']>, 'createFold'> & {
  readonly createFold: () => GoodsFold;
};

export const goods: GoodsFigure = {
  name: 'goods',
  unit: 'purchases',
  definition: {
    id: 'Banyaknya pembelian yang barangnya cocok, tidak cocok, dan tidak dapat diketahui. Yang dibeli usaha untuk dirinya sendiri tidak termasuk. Rinciannya ada di data/goods.json.',
    en: 'Number of purchases whose goods balance, do not balance, and cannot be known. What a business bought for itself is left out. The lines stand in data/goods.json.',
  },
  formula: {
    id: 'Dibeli − dikemas − dibagikan langsung − hilang atau rusak − sisa stok = 0. Sisa stok adalah hitungan terakhir, pada akhir harinya; tanpa hitungan hanya cocok bila tidak ada sisa.',
    en: 'Bought − packed − given directly − lost − left in stock = 0. What is left is the last count, at the end of its day; without a count it balances only where nothing is left.',
  },
  unknown: {
    id: 'Selalu diketahui. Pembelian tanpa jumlah barang, atau yang barangnya dipakai tanpa disebut banyaknya, termasuk yang tidak dapat diketahui.',
    en: 'Never unknown. Purchases without a quantity, or whose goods were used without saying how many, are among those that cannot be known.',
  },
  counts: [
    'purchase-made',
    'package-packed',
    'distribution-delivered',
    'goods-lost',
    'stock-counted',
  ],
  createFold: () => new BalancingFold(),
};
