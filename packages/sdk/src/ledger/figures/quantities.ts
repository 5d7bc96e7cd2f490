/** Goods bought, per unit. */
import type { Quantity } from '../../contract/values.schema.ts';
import type { Figure } from './figure.ts';
import { sumQuantities } from './sums.ts';

export const quantities: Figure<Quantity[]> = {
  name: 'quantities',
  unit: 'pieces',
  definition: {
    id: 'Jumlah barang yang dibeli, per satuan; satuan yang berbeda tidak dijumlahkan.',
    en: 'Goods bought, per unit; different units are not added together.',
  },
  unknown: {
    id: 'Pembelian tanpa jumlah barang tidak dihitung.',
    en: 'Purchases without a quantity are left out.',
  },
  compute: (view) =>
    sumQuantities(view.effective('purchase-made').map((purchase) => purchase.quantity)),
};
