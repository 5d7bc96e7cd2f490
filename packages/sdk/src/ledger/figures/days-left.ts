/** How long a campaign still collects, by the ledger's own last day and never by the clock. */
import type { CampaignFigures } from '../../contract/campaigns.schema.ts';
import type { EntryOf } from '../entry.ts';
import type { Figure } from './figure.ts';

const DAY = 86_400_000;

export const daysLeft: Figure<CampaignFigures['daysLeft']> = {
  name: 'daysLeft',
  unit: 'days',
  definition: {
    id: 'Hari yang tersisa untuk mengumpulkan, dihitung dari hari catatan terakhir buku besar (WIB). Hari terakhir kampanye masih termasuk.',
    en: 'Days left to collect, counted from the day of the ledger’s last entry (Western Indonesia Time). The campaign’s last day still counts.',
  },
  formula: {
    id: 'Hari terakhir kampanye − hari catatan terakhir + 1; 0 bila sudah lewat atau kampanye ditutup.',
    en: 'Last day of the campaign − day of the last entry + 1; 0 where it has passed or the campaign was closed.',
  },
  unknown: {
    id: 'Belum diketahui bila kampanye tidak punya hari terakhir dan belum ditutup.',
    en: 'Unknown where the campaign has no last day and was not closed.',
  },
  counts: ['campaign-opened', 'campaign-closed'],
  createFold() {
    let opened: EntryOf<'campaign-opened'> | undefined;
    let closings = 0;
    return {
      count(entry, sign) {
        if (entry.kind === 'campaign-opened') opened = sign === 1 ? entry : undefined;
        if (entry.kind === 'campaign-closed') closings += sign;
      },
      read(day) {
        if (closings > 0) return 0;
        if (!opened?.until || day === null) return null;
        return Math.max(0, (Date.parse(opened.until) - Date.parse(day)) / DAY + 1);
      },
    };
  },
};
