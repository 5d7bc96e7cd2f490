// Weeks as a group, a church, a network and a programme really have them: no rule refuses what honest people write down.
import { createId } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import {
  boxes,
  consent,
  createRuleCommunity,
  propose,
  proposeBuying,
  proposeCampaign,
  proposeDelivery,
  proposeGroup,
  proposeMeeting,
  proposeSeller,
} from '../../../test-support/rule-ledger.ts';

const activity = (on: string, over: object) =>
  propose('activity-held', on, {
    ...{ activity: 'supplementary-feeding', area: null, outputs: [], participants: null },
    ...{ sales: null, ...over },
  });
const output = (recipientGroup: string | null, quantity: number) => ({
  recipientGroup,
  quantity: boxes(quantity),
});

test('a group cooks 400 boxes for two posts, a health post and the elderly', async () => {
  const { faultsOf } = await createRuleCommunity();
  const group = proposeGroup('2016');
  const outputs = [
    output('under-fives', 100),
    output('under-fives', 100),
    output('health-post-visitors', 120),
    output('elderly', 80),
  ];
  const sold = { activity: 'bazaar', group: group.id, sales: 450_000, outputs: [output(null, 45)] };
  const award = { group: group.id, winner: 'group', level: 'province', place: 2, prize: 9_100_000 };
  expect(
    await faultsOf(
      group,
      proposeMeeting(group, '2026-05-08'),
      activity('2026-05-09', { group: group.id, outputs, sales: 6_000_000 }),
      activity('2026-05-10', sold),
      propose('award-won', '2019', award),
    ),
  ).toEqual([]);
});

test('dues of nine of ten, arrears of the tenth a week later, and a year handed to the solidarity fund', async () => {
  const { record, openBook } = await createRuleCommunity();
  const group = proposeGroup('2016');
  const [first, second] = [
    proposeMeeting(group, '2026-05-08'),
    proposeMeeting(group, '2026-05-15'),
  ];
  await record(group, first, second);
  const dues = (on: string, meeting: string, payers: number) =>
    propose('dues-paid', on, {
      ...{ group: group.id, meeting, members: 10, payers, each: 5_000, amount: payers * 5_000 },
    });
  const spend = (purpose: string, over: object = {}) =>
    propose('cash-spent', '2026-05-15', { group: group.id, purpose, amount: 30_000, ...over });
  const receive = (from: string) =>
    propose('cash-received', '2026-05-15', { group: group.id, from, amount: 30_000 });
  const cash = await openBook('cash');
  expect(
    await cash.faultsOf(
      receive('carried-over'),
      dues('2026-05-08', first.id, 9),
      dues('2026-05-15', second.id, 10),
      dues('2026-05-15', first.id, 1),
      spend('solidarity-fund'),
    ),
  ).toEqual([]);
  const fund = await openBook('solidarity');
  const help = spend('help-to-member', { member: createId('member') });
  expect(await fund.faultsOf(receive('contribution'), help)).toEqual([]);
});

test('a church buys on credit, packs, gives on two days, and a few spoil', async () => {
  const { faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  const bought = proposeBuying(seller, '2026-05-08', { amount: null });
  const packed = propose('package-packed', '2026-05-08', {
    ...{ purchases: [bought.id], count: 30, contents: [boxes(3)] },
  });
  const gift = { from: 'public', amount: null, note: undefined };
  expect(
    await faultsOf(
      propose('contribution-received', '2026-05', JSON.parse(JSON.stringify(gift))),
      seller,
      bought,
      packed,
      proposeDelivery('2026-05-09', { packages: [packed.id], people: { min: 2, max: 4 } }),
      proposeDelivery('2026-05-10', { packages: [packed.id] }),
      propose('goods-lost', '2026-05-11', {
        ...{ purchase: bought.id, quantity: boxes(4), reason: 'spoiled' },
      }),
      propose('stock-counted', '2026-05-11', { purchase: bought.id, left: boxes(6) }),
    ),
  ).toEqual([]);
});

test('a business joins the network and buys from a member in the same month', async () => {
  const { faultsOf } = await createRuleCommunity();
  const [buyer, seller] = [proposeSeller(), proposeSeller({ member: true })];
  expect(
    await faultsOf(
      buyer,
      seller,
      propose('msme-changed', '2026-05-20', { msme: buyer.id, member: true }),
      proposeBuying(seller, '2026-05', { buyer: buyer.id }),
      proposeBuying(seller, '2026-05-20', { buyer: buyer.id }),
      propose('msme-changed', '2026-06-01', { msme: buyer.id, member: false }),
    ),
  ).toEqual([]);
});

test('a campaign spends and gives after its last day, and one without a goal is closed', async () => {
  const { faultsOf } = await createRuleCommunity();
  const campaign = proposeCampaign('2026-03-01', { until: '2026-03-31' });
  const seller = proposeSeller();
  const inIt = { campaign: campaign.id };
  const bought = proposeBuying(seller, '2026-04-02', inIt);
  expect(
    await faultsOf(
      campaign,
      propose('contribution-received', '2026-03-31', { ...inIt, from: 'public', amount: 500_000 }),
      seller,
      bought,
      proposeDelivery('2026-04-03', { ...inIt, purchases: [bought.id] }),
      propose('campaign-closed', '2026-04-05', { ...inIt, reason: 'period-ended' }),
    ),
  ).toEqual([]);
});

test('a programme grants, mentors and measures everybody twice in a row', async () => {
  const { faultsOf } = await createRuleCommunity();
  const sooko = { name: 'Sooko, Kabupaten Mojokerto', code: '35.16.13' };
  const report = (over: number, area: object | null, year: number) =>
    propose('indicator-reported', `${year}`, {
      ...{ indicator: 'household-income', over, area, category: null },
      before: { period: `${year - 1}`, sum: over * 2_000_000 },
      after: { period: `${year}`, sum: over * 2_400_000 },
    });
  expect(
    await faultsOf(
      propose('capital-granted', '2024-02', {
        ...{ form: 'productive-grant', households: 285, area: null, amount: 855_000_000 },
      }),
      propose('mentoring-held', '2024-03', {
        ...{ topic: 'marketing', sessions: 4, minutes: 360, households: 140, mentors: 6 },
        area: sooko,
      }),
      report(285, null, 2024),
      report(140, sooko, 2024),
      report(285, null, 2025),
      report(140, sooko, 2025),
    ),
  ).toEqual([]);
});

test('a companion signs a month on its last day, and in a later month signs it again', async () => {
  const { faultsOf } = await createRuleCommunity();
  const group = proposeGroup('2016');
  const sign = (on: string) =>
    propose(
      'report-signed',
      on,
      { group: group.id, period: '2026-05', to: ['social-affairs-office', 'kecamatan'] },
      [{ kind: 'report', body: { problems: 'Hujan', plans: 'Bazar' }, consent }],
    );
  expect(await faultsOf(group, sign('2026-05-31'), sign('2026-06-15'))).toEqual([]);
});
