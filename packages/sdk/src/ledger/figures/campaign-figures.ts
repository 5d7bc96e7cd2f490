/** The list of figures that each campaign has in `campaigns.json`, in its order. */
import type { CampaignFigures } from '../../contract/campaigns.schema.ts';
import type { Entry } from '../entry.ts';
import { beneficiaries } from './beneficiaries.ts';
import { contributions } from './contributions.ts';
import { costShare } from './cost-share.ts';
import { costs } from './costs.ts';
import { daysLeft } from './days-left.ts';
import { distributions } from './distributions.ts';
import type { Figure } from './figure.ts';
import { purchases } from './purchases.ts';
import { reached } from './reached.ts';
import { spent } from './spent.ts';

export const campaignFigures: {
  readonly [Name in keyof CampaignFigures]: Figure<CampaignFigures[Name]>;
} = {
  contributions,
  reached,
  purchases,
  spent,
  distributions,
  beneficiaries,
  costs,
  costShare,
  daysLeft,
};

/** The campaign that an entry belongs to; a campaign belongs to itself. */
export function findCampaign(entry: Entry): string | undefined {
  if (entry.kind === 'campaign-opened') return entry.id;
  return 'campaign' in entry ? entry.campaign : undefined;
}
