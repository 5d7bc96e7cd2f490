/** How much of a campaign's goal was collected. */
import type { CampaignFigures } from '../../contract/campaigns.schema.ts';
import type { Figure } from './figure.ts';
import { KnownSum, toShare } from './tallies.ts';

export const reached: Figure<CampaignFigures['reached']> = {
  name: 'reached',
  unit: 'share',
  definition: {
    id: 'Kontribusi untuk kampanye ini terhadap sasarannya; lebih dari 1 bila sasarannya terlampaui.',
    en: 'Contributions to this campaign against its goal; above 1 where the goal was passed.',
  },
  formula: {
    id: 'Jumlah kontribusi yang nilainya diketahui ÷ sasaran.',
    en: 'Sum of contributions whose amount is known ÷ goal.',
  },
  unknown: {
    id: 'Belum diketahui bila tidak ada sasaran, atau bila ada kontribusi tetapi tidak satu pun nilainya diketahui. Kontribusi tanpa nilai tidak dihitung: bagian sebenarnya paling sedikit sebesar ini.',
    en: 'Unknown without a goal, or where there are contributions and not one amount is known. Contributions without an amount are left out: the true share is at least this.',
  },
  counts: ['campaign-opened', 'contribution-received'],
  createFold() {
    const goal = new KnownSum();
    const collected = new KnownSum();
    return {
      count(entry, sign) {
        if (entry.kind === 'campaign-opened') goal.add(entry.goal, sign);
        if (entry.kind === 'contribution-received') collected.add(entry.amount, sign);
      },
      read() {
        const { known, of } = collected;
        if (goal.sum === 0 || (of > 0 && known === 0)) return null;
        return { share: toShare(collected.sum, goal.sum), known, of };
      },
    };
  },
};
