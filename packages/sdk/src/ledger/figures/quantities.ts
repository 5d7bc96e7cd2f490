/** Goods bought, per unit. */
import type { Quantity } from '../../contract/values.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { QuantitySums } from './tallies.ts';

export const quantities: Figure<Quantity[]> = {
  name: 'quantities',
  unit: 'pieces',
  definition: {
    id: 'Jumlah barang yang dibeli, per satuan; satuan yang berbeda tidak dijumlahkan.',
    en: 'Goods bought, per unit; different units are not added together.',
  },
  formula: {
    id: 'Untuk setiap satuan: jumlah barang pembelian 1 + pembelian 2 + ….',
    en: 'For each unit: quantity of purchase 1 + purchase 2 + ….',
  },
  unknown: {
    id: 'Pembelian tanpa jumlah barang tidak dihitung.',
    en: 'Purchases without a quantity are left out.',
  },
  counts: ['purchase-made'],
  createFold() {
    const sum = new QuantitySums();
    return {
      count: ofKind('purchase-made', ({ quantity }, sign) => sum.add(quantity, sign)),
      read: () => sum.read(),
    };
  },
};
