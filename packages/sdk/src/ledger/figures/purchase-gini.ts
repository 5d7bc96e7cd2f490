/** How evenly purchases spread over MSMEs, since equity is the purpose. */
import type { Itemised } from '../../contract/impact.schema.ts';
import type { Figure } from './figure.ts';
import { toShare } from './sums.ts';

/** Gini coefficient of positive sums: Σ(2i − n − 1)·xᵢ ∕ (n·Σx), with x sorted ascending and i from 1. */
export function toGini(sums: readonly number[]): number {
  const sorted = sums.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const weighted = sorted.reduce(
    (sum, value, index) => sum + (2 * (index + 1) - sorted.length - 1) * value,
    0,
  );
  return toShare(weighted, sorted.length * total);
}

export const purchaseGini: Figure<Itemised['purchaseGini']> = {
  name: 'purchaseGini',
  unit: 'index',
  definition: {
    id: 'Koefisien Gini belanja per UMKM yang dibeli: 0 merata, mendekati 1 bila hampir semua di satu UMKM.',
    en: 'Gini coefficient of spending per MSME bought from: 0 even, towards 1 where nearly all went to one.',
  },
  unknown: {
    id: 'Kosong bila kurang dari dua UMKM punya nilai rupiah yang diketahui; pembelian tanpa nilai tidak dihitung.',
    en: 'Null where fewer than two MSMEs have a known amount; purchases without one are left out.',
  },
  compute(view) {
    const purchases = view.effective('purchase-made');
    const byMsme = new Map<string, number>();
    let known = 0;
    for (const { msme, amount } of purchases) {
      if (amount === null) continue;
      known += 1;
      byMsme.set(msme, (byMsme.get(msme) ?? 0) + amount);
    }
    if (byMsme.size < 2) return null;
    return { gini: toGini([...byMsme.values()]), known, of: purchases.length };
  },
};
