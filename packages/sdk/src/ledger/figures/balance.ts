/** What is left of the contributions. */
import type { Figure } from './figure.ts';
import { KnownSum } from './tallies.ts';

export const balance: Figure<number | null> = {
  name: 'balance',
  unit: 'rupiah',
  definition: {
    id: 'Kontribusi dikurangi pembelian dan biaya.',
    en: 'Contributions less purchases and costs.',
  },
  formula: {
    id: 'Jumlah kontribusi − jumlah pembelian − jumlah biaya.',
    en: 'Sum of contributions − sum of purchases − sum of costs.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak ada kontribusi yang tercatat, atau bila satu saja nilai kontribusi atau pembelian tidak diketahui.',
    en: 'Unknown where no contribution is recorded, or where a single contribution or purchase has an unknown amount.',
  },
  counts: ['contribution-received', 'purchase-made', 'cost-paid'],
  createFold() {
    const received = new KnownSum();
    const paid = new KnownSum();
    return {
      count(entry, sign) {
        if (entry.kind === 'contribution-received') received.add(entry.amount, sign);
        if (entry.kind === 'purchase-made' || entry.kind === 'cost-paid')
          paid.add(entry.amount, sign);
      },
      read: () =>
        received.of === 0 || received.known < received.of || paid.known < paid.of
          ? null
          : received.sum - paid.sum,
    };
  },
};
