/** What is left of the contributions. */
import type { Figure } from './figure.ts';

export const balance: Figure<number | null> = {
  name: 'balance',
  unit: 'rupiah',
  definition: {
    id: 'Kontribusi dikurangi pembelian dan biaya.',
    en: 'Contributions less purchases and costs.',
  },
  unknown: {
    id: 'Kosong bila tidak ada kontribusi yang tercatat, atau bila satu saja nilai kontribusi atau pembelian tidak diketahui.',
    en: 'Null where no contribution is recorded, or where a single contribution or purchase has an unknown amount.',
  },
  compute(view) {
    const received = view
      .effective('contribution-received')
      .map((contribution) => contribution.amount);
    const paid = [
      ...view.effective('purchase-made').map((purchase) => purchase.amount),
      ...view.effective('cost-paid').map((cost) => cost.amount),
    ];
    if (received.length === 0) return null;
    let left = 0;
    for (const amount of received) {
      if (amount === null) return null;
      left += amount;
    }
    for (const amount of paid) {
      if (amount === null) return null;
      left -= amount;
    }
    return left;
  },
};
