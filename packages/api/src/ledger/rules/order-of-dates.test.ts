// Nothing happens before what it stands on, as far as the dates are known.
import { expect, test } from 'vitest';
import {
  correct,
  correctCorrection,
  createRuleCommunity,
  propose,
  proposeBuying,
  proposeCampaign,
  proposeDelivery,
  proposeGroup,
  proposeMeeting,
  proposeSeller,
} from '../../../test-support/rule-ledger.ts';

test('goods are not delivered before they were bought, by proposal, in a batch or by correction', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  const bought = proposeBuying(seller, '2026-05-10');
  const delivered = proposeDelivery('2026-05-12', { purchases: [bought.id] });
  await record(seller, bought, delivered);
  const refusal =
    '"2026-05-09" is before #3, which it names and which is of 2026-05-10. Correct one of the two dates.';
  expect(await faultsOf(proposeDelivery('2026-05-09', { purchases: [bought.id] }))).toEqual([
    `$[0].on: ${refusal}`,
  ]);
  expect(await faultsOf(correct(delivered, { on: '2026-05-09' }))).toEqual([
    `$[0].payload.replacement.on: ${refusal}`,
  ]);
  const next = proposeBuying(seller, '2026-06-02');
  const early = proposeDelivery('2026-06-01', { purchases: [next.id] });
  expect(await faultsOf(next, early)).toEqual([
    '$[1].on: "2026-06-01" is before #5, which it names and which is of 2026-06-02. Correct one of the two dates.',
  ]);
});

test('a purchase is not moved past its delivery', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  const bought = proposeBuying(seller, '2026-05-10');
  await record(seller, bought, proposeDelivery('2026-05-12', { purchases: [bought.id] }));
  expect(await faultsOf(correct(bought, { on: '2026-05-13' }))).toEqual([
    '$[0].payload.corrects: #4 would not fit any more: "2026-05-12" is before #3, which it names and which is of 2026-05-13. Correct one of the two dates.',
  ]);
  const moved = correct(bought, { on: '2026-05-11' });
  expect(await faultsOf(moved)).toEqual([]);
  expect(await faultsOf(correctCorrection(moved, bought, { on: '2026-05-20' }))).toEqual([
    '$[0].payload.corrects: #4 would not fit any more: "2026-05-12" is before #3, which it names and which is of 2026-05-20. Correct one of the two dates.',
  ]);
});

test('dates are compared only as far as both are known', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  const month = proposeBuying(seller, '2026-05');
  const unknown = proposeBuying(seller, null);
  await record(seller, month, unknown);
  const deliver = (on: string | null, purchase: string) =>
    faultsOf(proposeDelivery(on, { purchases: [purchase] }));
  expect(await deliver('2026-05-01', month.id)).toEqual([]);
  expect(await deliver('2026', month.id)).toEqual([]);
  expect(await deliver(null, month.id)).toEqual([]);
  expect(await deliver('2019', unknown.id)).toEqual([]);
  expect(await deliver('2026-04-30', month.id)).toEqual([
    expect.stringContaining('"2026-04-30" is before #3'),
  ]);
});

test('groups, campaigns and MSMEs come before what names them', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const group = proposeGroup('2025-03-01');
  const campaign = proposeCampaign('2026-03-01');
  const seller = proposeSeller();
  await record(group, campaign, seller);
  const given = { campaign: campaign.id, from: 'public', amount: 5_000 };
  const changed = { msme: seller.id, operating: false };
  const signed = { group: group.id, period: '2025-02', to: ['kecamatan'] };
  const helped = { group: group.id, year: '2024', helped: 6, amount: 50_000 };
  expect(
    await faultsOf(
      proposeMeeting(group, '2025-02-28'),
      propose('contribution-received', '2026-02-28', given),
      propose('msme-changed', '2025-01-14', changed),
      propose('report-signed', '2025-04-01', signed),
      propose('solidarity-reported', null, helped),
    ),
  ).toEqual([
    '$[0].on: "2025-02-28" is before #2, which it names and which is of 2025-03-01. Correct one of the two dates.',
    '$[1].on: "2026-02-28" is before #3, which it names and which is of 2026-03-01. Correct one of the two dates.',
    '$[2].on: "2025-01-14" is before #4, which it names and which is of 2025-01-15. Correct one of the two dates.',
    '$[3].payload.period: "2025-02" is before #2, which it names and which is of 2025-03-01. Correct one of the two dates.',
    '$[4].payload.year: "2024" is before #2, which it names and which is of 2025-03-01. Correct one of the two dates.',
  ]);
});

test('a campaign ends after it opened, and is measured before and after in that order', async () => {
  const { faultsOf } = await createRuleCommunity();
  const indicator = { indicator: 'sales', over: 40, area: null, category: null };
  expect(
    await faultsOf(
      proposeCampaign('2026-03-01', { until: '2026-02-27' }),
      propose('indicator-reported', null, {
        ...indicator,
        before: { period: '2025-06', sum: 10 },
        after: { period: '2025-05', sum: 20 },
      }),
    ),
  ).toEqual([
    '$[0].payload.until: "2026-02-27" is before the day it opened, 2026-03-01. Correct one of them.',
    '$[1].payload.after.period: "2025-05" is before 2025-06, but was measured after it. Exchange or correct them.',
  ]);
});

test('what an MSME sold before anybody registered it may be recorded', async () => {
  const { faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  expect(await faultsOf(seller, proposeBuying(seller, '2024-05-10'))).toEqual([]);
});

test('a campaign is prepared before it opens: what that costs is its own, or it would escape the cap', async () => {
  const { faultsOf } = await createRuleCommunity();
  const campaign = proposeCampaign('2026-03-01');
  const seller = proposeSeller();
  const cost = { campaign: campaign.id, purpose: 'administration', amount: 50_000 };
  const bought = proposeBuying(seller, '2026-02-27', { campaign: campaign.id });
  expect(
    await faultsOf(campaign, seller, propose('cost-paid', '2026-02-20', cost), bought),
  ).toEqual([]);
});
