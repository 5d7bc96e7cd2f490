/** What a campaign's own costs take of what it collects, beside the most that the law lets them take. */
import type { CampaignFigures } from '../../contract/campaigns.schema.ts';
import type { Figure } from './figure.ts';
import { KnownSum, toShare } from './tallies.ts';

/** PP 29/1980 art. 6: costs come to at most 10 % of what is collected. */
const COST_CAP = 0.1;

export const costShare: Figure<CampaignFigures['costShare']> = {
  name: 'costShare',
  unit: 'share',
  definition: {
    id: 'Bagian kontribusi kampanye yang dipakai untuk biaya, di samping batas 10 % menurut PP 29/1980 pasal 6.',
    en: 'Share of the campaign’s contributions that went into costs, beside the cap of 10 % in PP 29/1980 art. 6.',
  },
  formula: {
    id: 'Jumlah biaya kampanye ÷ jumlah kontribusinya; sesuai batas bila biaya × 10 tidak melebihi kontribusi.',
    en: 'Sum of the campaign’s costs ÷ sum of its contributions; within the cap where costs × 10 do not exceed contributions.',
  },
  unknown: {
    id: 'Belum diketahui bila belum ada kontribusi, atau bila satu saja nilainya tidak diketahui.',
    en: 'Unknown without contributions, or where a single amount is unknown.',
  },
  counts: ['contribution-received', 'cost-paid'],
  createFold() {
    const collected = new KnownSum();
    const costs = new KnownSum();
    return {
      count(entry, sign) {
        if (entry.kind === 'contribution-received') collected.add(entry.amount, sign);
        if (entry.kind === 'cost-paid') costs.add(entry.amount, sign);
      },
      read() {
        if (collected.of === 0 || collected.known < collected.of) return null;
        const share = toShare(costs.sum, collected.sum);
        return { share, cap: COST_CAP, withinCap: costs.sum * 10 <= collected.sum };
      },
    };
  },
};
