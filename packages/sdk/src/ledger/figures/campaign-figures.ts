/** The list of figures that each campaign has in `campaigns.json`, in its order. */
import type { Entry } from '../entry.ts';
import { beneficiaries } from './beneficiaries.ts';
import { contributions } from './contributions.ts';
import { costs } from './costs.ts';
import { distributions } from './distributions.ts';
import type { Figure } from './figure.ts';
import { purchases } from './purchases.ts';
import { spent } from './spent.ts';

export const campaignFigures = {
  contributions,
  purchases,
  spent,
  distributions,
  beneficiaries,
  costs,
} as const satisfies Readonly<Record<string, Figure<unknown>>>;

/** The campaign that an entry belongs to; a campaign belongs to itself. */
export function findCampaign(entry: Entry): string | undefined {
  if (entry.kind === 'campaign-opened') return entry.id;
  return 'campaign' in entry ? entry.campaign : undefined;
}
