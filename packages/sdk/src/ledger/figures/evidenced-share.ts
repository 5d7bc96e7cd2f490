/** How many purchases and distributions have published evidence. */
import type { KnownShare } from '../../contract/impact.schema.ts';
import type { Figure } from './figure.ts';
import { toShare } from './sums.ts';

export const evidencedShare: Figure<KnownShare | null> = {
  name: 'evidencedShare',
  unit: 'share',
  definition: {
    id: 'Bagian pembelian dan penyaluran yang punya setidaknya satu bukti.',
    en: 'Share of purchases and distributions with at least one piece of evidence.',
  },
  unknown: {
    id: 'Kosong bila belum ada pembelian maupun penyaluran.',
    en: 'Null without purchases and distributions.',
  },
  compute(view) {
    const evidenced = new Set(
      view.effective('evidence-published').flatMap((evidence) => evidence.about),
    );
    const acts = [...view.effective('purchase-made'), ...view.effective('distribution-delivered')];
    if (acts.length === 0) return null;
    const proven = acts.filter((act) => evidenced.has(act.id)).length;
    return { share: toShare(proven, acts.length), known: acts.length, of: acts.length };
  },
};
