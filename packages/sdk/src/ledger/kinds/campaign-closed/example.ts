/** A made-up `campaign-closed` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const campaignClosedExample: KindExample<'campaign-closed'> = {
  on: '2026-06-30',
  payload: { campaign: cast.campaign, reason: 'period-ended' },
};
