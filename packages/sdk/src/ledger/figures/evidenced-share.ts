/** How many purchases and distributions have published evidence. */
import type { KnownShare } from '../../contract/impact.schema.ts';
import type { Figure, Joins } from './figure.ts';
import { toShare } from './tallies.ts';

function isProven(id: string, joins: Joins): boolean {
  const act = joins.effectiveById(id)?.kind;
  if (act !== 'purchase-made' && act !== 'distribution-delivered') return false;
  const naming = joins.referrersOf(id).map((each) => joins.effectiveById(each));
  return naming.some((entry) => entry?.kind === 'evidence-published');
}

export const evidencedShare: Figure<KnownShare | null> = {
  name: 'evidencedShare',
  unit: 'share',
  definition: {
    id: 'Bagian pembelian dan penyaluran yang punya setidaknya satu bukti.',
    en: 'Share of purchases and distributions with at least one piece of evidence.',
  },
  formula: {
    id: 'Pembelian dan penyaluran yang punya bukti ÷ semua pembelian dan penyaluran.',
    en: 'Purchases and distributions with evidence ÷ all purchases and distributions.',
  },
  unknown: {
    id: 'Belum diketahui bila belum ada pembelian maupun penyaluran.',
    en: 'Unknown without purchases and distributions.',
  },
  counts: ['purchase-made', 'distribution-delivered', 'evidence-published'],
  createFold() {
    let acts = 0;
    const touched = new Set<string>();
    const proven = new Set<string>();
    const settle = (joins: Joins): void => {
      for (const id of touched) {
        if (isProven(id, joins)) proven.add(id);
        else proven.delete(id);
      }
      touched.clear();
    };
    return {
      count(entry, sign, joins) {
        if (entry.kind === 'evidence-published') {
          for (const id of entry.about) touched.add(id);
          return;
        }
        acts += sign;
        // Nothing that names it yet could have proven it.
        if (sign === -1 || joins.referrersOf(entry.id).length > 0) touched.add(entry.id);
      },
      read(_, joins) {
        settle(joins);
        if (acts === 0) return null;
        return { share: toShare(proven.size, acts), known: acts, of: acts };
      },
    };
  },
};
