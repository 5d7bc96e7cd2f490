/** How evenly purchases spread over MSMEs, since equity is the purpose. */
import type { Itemised } from '../../contract/impact.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { KnownSum, toShare } from './tallies.ts';

/** Gini coefficient of positive sums: Σ(2i − n − 1)·xᵢ ∕ (n·Σx), with x sorted ascending and i from 1. */
export function toGini(sums: Float64Array): number {
  const count = sums.length;
  let total = 0;
  let weighted = 0;
  let place = 1 - count;
  for (const sum of sums.toSorted()) {
    total += sum;
    weighted += place * sum;
    place += 2;
  }
  return toShare(weighted, count * total);
}

export const purchaseGini: Figure<Itemised['purchaseGini']> = {
  name: 'purchaseGini',
  unit: 'index',
  definition: {
    id: 'Koefisien Gini belanja per UMKM yang dibeli: 0 merata, mendekati 1 bila hampir semua di satu UMKM.',
    en: 'Gini coefficient of spending per MSME bought from: 0 even, towards 1 where nearly all went to one.',
  },
  formula: {
    id: 'Urutkan belanja per UMKM dari yang terkecil, x₁ sampai xₙ; Gini = Σ(2i − n − 1)·xᵢ ÷ (n·Σx).',
    en: 'Order the spending per MSME from the smallest, x₁ to xₙ; Gini = Σ(2i − n − 1)·xᵢ ÷ (n·Σx).',
  },
  unknown: {
    id: 'Belum diketahui bila kurang dari dua UMKM punya nilai rupiah yang diketahui; pembelian tanpa nilai tidak dihitung.',
    en: 'Unknown where fewer than two MSMEs have a known amount; purchases without one are left out.',
  },
  counts: ['purchase-made'],
  createFold() {
    const sums = new Map<string, KnownSum>();
    const all = new KnownSum();
    return {
      count: ofKind('purchase-made', ({ msme, amount }, sign) => {
        all.add(amount, sign);
        if (amount === null) return;
        const sum = sums.get(msme) ?? new KnownSum();
        sum.add(amount, sign);
        if (sum.known === 0) sums.delete(msme);
        else sums.set(msme, sum);
      }),
      read() {
        if (sums.size < 2) return null;
        const spent = new Float64Array(sums.size);
        let at = 0;
        for (const { sum } of sums.values()) spent[at++] = sum;
        const gini = toGini(spent);
        return { gini, known: all.known, of: all.of };
      },
    };
  },
};
