// What is recorded has happened.
import { expect, test } from 'vitest';
import {
  consent,
  correct,
  createRuleCommunity,
  propose,
  proposeCampaign,
  proposeGroup,
  proposeSeller,
} from '../../../test-support/rule-ledger.ts';

const ahead = (date: string): string =>
  `"${date}" lies ahead: today is 2026-11-21. Write when it happened, or record it then.`;
const cost = { purpose: 'delivery', amount: 5_000 };

test('nothing is recorded before its day, its month or its year', async () => {
  const { faultsOf } = await createRuleCommunity();
  const pay = (on: string) => propose('cost-paid', on, cost);
  expect(
    await faultsOf(pay('2026-11-21'), pay('2026-11-22'), pay('2026-12'), pay('2027'), pay('2026')),
  ).toEqual([
    `$[1].on: ${ahead('2026-11-22')}`,
    `$[2].on: ${ahead('2026-12')}`,
    `$[3].on: ${ahead('2027')}`,
  ]);
});

test('neither a correction nor what it says may lie ahead', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const paid = propose('cost-paid', '2026-11-20', cost);
  await record(paid);
  expect(await faultsOf(correct(paid, { on: '2026-11-30' }))).toEqual([
    `$[0].payload.replacement.on: ${ahead('2026-11-30')}`,
  ]);
  expect(await faultsOf({ ...correct(paid, {}), on: '2026-11-30' })).toEqual([
    `$[0].on: ${ahead('2026-11-30')}`,
  ]);
});

test('consents are given, years helped in and periods measured before they are told', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  const seller = proposeSeller();
  const [profile] = seller.documents ?? [];
  if (!profile) throw new Error('Could not try: the seller has a profile.');
  const given = { ...profile, consent: { ...consent, on: '2026-12-01' } };
  const measured = { indicator: 'sales', over: 40, area: null, category: null, before: null };
  const helped = { group: group.id, year: '2027', helped: 6, amount: 50_000 };
  expect(
    await faultsOf(
      { ...seller, documents: [given] },
      propose('indicator-reported', null, { ...measured, after: { period: '2027', sum: 5 } }),
      propose('solidarity-reported', null, helped),
    ),
  ).toEqual([
    `$[0].documents[0].consent.on: ${ahead('2026-12-01')}`,
    `$[1].payload.after.period: ${ahead('2027')}`,
    `$[2].payload.year: ${ahead('2027')}`,
  ]);
});

test('campaigns, permits and consents may end later', async () => {
  const { faultsOf } = await createRuleCommunity();
  const permit = { number: 'CONTOH-1', until: '2027-06-30' };
  const campaign = proposeCampaign('2026-11-01', { until: '2027-05-31', permit });
  const [profile] = campaign.documents ?? [];
  if (!profile) throw new Error('Could not try: the campaign has a profile.');
  const lasting = { ...profile, consent: { ...consent, until: '2028' } };
  expect(await faultsOf({ ...campaign, documents: [lasting] })).toEqual([]);
  expect(await faultsOf(proposeCampaign('2026-11-01', { until: '2027-02-30' }))).toEqual([
    '$[0].payload.until: "2027-02-30" is in no calendar. Write the day it was.',
  ]);
});
