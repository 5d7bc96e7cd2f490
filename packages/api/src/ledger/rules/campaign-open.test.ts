// A campaign collects from the day it opens until it ends; what it collected is spent and handed out later too.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  type Proposed,
  propose,
  proposeCampaign,
  proposeDelivery,
} from '../../../test-support/rule-ledger.ts';

const give = (campaign: Proposed, on: string | null) =>
  propose('contribution-received', on, { campaign: campaign.id, from: 'public', amount: 5_000 });
const close = (campaign: Proposed, on: string | null) =>
  propose('campaign-closed', on, { campaign: campaign.id, reason: 'stopped' });

test('nothing is given to a campaign past its last day', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const campaign = proposeCampaign('2026-03-01', { until: '2026-03-31' });
  await record(campaign);
  expect(await faultsOf(give(campaign, '2026-03-31'), give(campaign, null))).toEqual([]);
  expect(await faultsOf(give(campaign, '2026-04-01'))).toEqual([
    '$[0].on: "2026-04-01" is after the campaign ended: it collects until 2026-03-31. Correct the date, or leave the campaign out.',
  ]);
});

test('nothing is given to a campaign that was closed, in the same batch neither', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const campaign = proposeCampaign('2026-03-01', { until: '2026-06-30' });
  const closed = close(campaign, '2026-04-10');
  await record(campaign);
  const refusal =
    '"2026-04-11" is after the campaign ended: #3 closed it on 2026-04-10. Correct the date, or leave the campaign out.';
  expect(await faultsOf(closed, give(campaign, '2026-04-11'))).toEqual([`$[1].on: ${refusal}`]);
  await record(closed, give(campaign, '2026-04-10'));
  expect(await faultsOf(give(campaign, '2026-04-11'))).toEqual([`$[0].on: ${refusal}`]);
  expect(await faultsOf(correct(closed, null), give(campaign, '2026-04-11'))).toEqual([]);
});

test('costs and deliveries of what was collected may follow the end', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const campaign = proposeCampaign('2026-03-01', { until: '2026-03-31' });
  await record(campaign, close(campaign, '2026-03-31'));
  const cost = { campaign: campaign.id, purpose: 'delivery', amount: 5_000 };
  expect(
    await faultsOf(
      propose('cost-paid', '2026-04-02', cost),
      proposeDelivery('2026-04-02', { campaign: campaign.id }),
    ),
  ).toEqual([]);
});

test('a campaign is closed once, and not before what it received', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const campaign = proposeCampaign('2026-03-01');
  const closed = close(campaign, '2026-04-10');
  await record(campaign, give(campaign, '2026-04-05'));
  expect(await faultsOf(close(campaign, '2026-04-04'))).toEqual([
    '$[0].on: "2026-04-04" is before contributions that the campaign received: #3. Correct one of the dates.',
  ]);
  await record(closed);
  expect(await faultsOf(close(campaign, '2026-04-12'))).toEqual([
    '$[0].payload.campaign: The campaign was closed by #4 already. Correct that entry instead.',
  ]);
  expect(await faultsOf(correct(closed, { on: '2026-04-01' }))).toEqual([
    '$[0].payload.replacement.on: "2026-04-01" is before contributions that the campaign received: #3. Correct one of the dates.',
  ]);
});

test('the last day is not moved before what was given', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const campaign = proposeCampaign('2026-03-01', { until: '2026-03-31' });
  await record(campaign, give(campaign, '2026-03-20'));
  expect(await faultsOf(correct(campaign, { payload: { until: '2026-03-15' } }))).toEqual([
    '$[0].payload.corrects: #3 would not fit any more: "2026-03-20" is after the campaign ended: it collects until 2026-03-15. Correct the date, or leave the campaign out.',
  ]);
});
