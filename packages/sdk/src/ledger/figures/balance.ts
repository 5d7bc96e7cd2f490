/** What is left of the contributions. */
import type { Figure } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const balance: Figure<number | null> = {
  name: 'balance',
  unit: 'rupiah',
  definition: {
    id: 'Kontribusi dikurangi pembelian dan biaya. Yang dibeli usaha untuk dirinya sendiri tidak dibayar dari kontribusi.',
    en: 'Contributions less purchases and costs. What a business bought for itself was not paid out of contributions.',
  },
  formula: {
    id: 'Jumlah kontribusi − jumlah pembelian (tanpa yang dibeli usaha untuk dirinya sendiri) − jumlah biaya.',
    en: 'Sum of contributions − sum of purchases (without those of a business for itself) − sum of costs.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak ada kontribusi yang tercatat, atau bila satu saja nilai kontribusi atau pembelian itu tidak diketahui.',
    en: 'Unknown where no contribution is recorded, or where a single one of these contributions or purchases has an unknown amount.',
  },
  counts: ['contribution-received', 'purchase-made', 'cost-paid'],
  createFold() {
    const received = new KnownSum();
    const paid = new KnownSum();
    return {
      count(entry, sign) {
        if (entry.kind === 'contribution-received') received.add(entry.amount, sign);
        if (entry.kind === 'cost-paid') paid.add(entry.amount, sign);
        if (entry.kind === 'purchase-made' && entry.buyer === undefined) {
          paid.add(entry.amount, sign);
        }
      },
      read: () =>
        received.of === 0 || received.known < received.of || paid.known < paid.of
          ? null
          : received.sum - paid.sum,
    };
  },
};
