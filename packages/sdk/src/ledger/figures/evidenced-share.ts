/** How many purchases and distributions have published evidence. */
import type { KnownShare } from '../../contract/impact.schema.ts';
import type { Figure } from './figure.ts';
import { Counts, type Sign, toShare } from './tallies.ts';

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
    const acts = new Set<string>();
    const evidence = new Counts<string>();
    let proven = 0;
    const countAct = (id: string, sign: Sign): void => {
      if (sign === 1) acts.add(id);
      else acts.delete(id);
      if (evidence.of(id) > 0) proven += sign;
    };
    const countEvidence = (id: string, sign: Sign): void => {
      const left = evidence.add(id, sign);
      const changed = sign === 1 ? left === 1 : left === 0;
      if (changed && acts.has(id)) proven += sign;
    };
    return {
      count(entry, sign) {
        if (entry.kind === 'evidence-published') {
          for (const id of new Set(entry.about)) countEvidence(id, sign);
        } else {
          countAct(entry.id, sign);
        }
      },
      read: () =>
        acts.size === 0
          ? null
          : { share: toShare(proven, acts.size), known: acts.size, of: acts.size },
    };
  },
};
