// An MSME that claims to sell up to Rp 100 million a year did not sell us more.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  type Proposed,
  propose,
  proposeBuying,
  proposeSeller,
  type RuleCommunity,
} from '../../../test-support/rule-ledger.ts';

interface Claiming extends RuleCommunity {
  /** #2 claims Rp 100 million; #3 bought for 60 million in 2026. */
  readonly seller: Proposed;
  readonly bought: Proposed;
  readonly buy: (amount: number | null, on?: string | null) => Proposed;
}

async function claim(): Promise<Claiming> {
  const community = await createRuleCommunity();
  const seller = proposeSeller({ microBy: 'yearly-sales', microUpTo: 100_000_000 });
  const buy: Claiming['buy'] = (amount, on = '2026-05-10') => proposeBuying(seller, on, { amount });
  const bought = buy(60_000_000);
  await community.record(seller, bought);
  return { ...community, seller, bought, buy };
}

const tooMuch = (sum: number): string =>
  `With this, purchases from #2 in 2026 come to ${sum}, and it claims yearly sales of at most 100000000. Record msme-changed with what holds, or correct the amount.`;

test('60 and 41 million in a year are more than 100', async () => {
  const { faultsOf, buy } = await claim();
  expect(await faultsOf(buy(41_000_000))).toEqual([`$[0].payload.amount: ${tooMuch(101_000_000)}`]);
  expect(await faultsOf(buy(20_000_000), buy(21_000_000, '2026'))).toEqual([
    `$[1].payload.amount: ${tooMuch(101_000_000)}`,
  ]);
  expect(await faultsOf(buy(40_000_000), buy(41_000_000, '2025-12-31'))).toEqual([]);
  expect(await faultsOf(buy(null), buy(90_000_000, null))).toEqual([]);
});

test('a correction of the amount or the year is counted once', async () => {
  const { record, faultsOf, bought, buy } = await claim();
  const earlier = buy(50_000_000, '2025-05-10');
  await record(earlier);
  expect(await faultsOf(correct(bought, { payload: { amount: 100_000_000 } }))).toEqual([]);
  expect(await faultsOf(correct(bought, { payload: { amount: 100_000_001 } }))).toEqual([
    `$[0].payload.replacement.payload.amount: ${tooMuch(100_000_001)}`,
  ]);
  expect(await faultsOf(correct(earlier, { on: '2026-05-10' }))).toEqual([
    `$[0].payload.replacement.payload.amount: ${tooMuch(150_000_000)}`,
  ]);
});

test('a change within the year makes room, and is not taken back from under what was bought', async () => {
  const { record, faultsOf, seller, buy } = await claim();
  const grown = propose('msme-changed', '2026-09-01', {
    ...{ msme: seller.id, microBy: 'yearly-sales', microUpTo: 300_000_000 },
  });
  expect(await faultsOf(grown, buy(90_000_000))).toEqual([]);
  expect(await faultsOf(correct(grown, null))).toEqual([
    '$[0].payload.corrects: #2 would not fit any more: Purchases from it in 2026 come to 150000000, more than 100000000 in yearly sales. Claim what holds, or correct those purchases first.',
  ]);
  const refusal =
    'Purchases from it in 2026 come to 150000000, more than 140000000 in yearly sales. Claim what holds, or correct those purchases first.';
  expect(await faultsOf(correct(grown, { payload: { microUpTo: 140_000_000 } }))).toEqual([
    `$[0].payload.replacement.payload.microUpTo: ${refusal}`,
  ]);
  const byCapital = { msme: seller.id, microBy: 'capital' };
  await record(propose('msme-changed', '2026-10-01', byCapital));
  expect(await faultsOf(buy(400_000_000))).toEqual([]);
});

test('who claims yearly sales without a number claims what the law allows', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller({ microBy: 'yearly-sales' });
  await record(seller, proposeBuying(seller, '2026-05-10', { amount: 1_999_999_999 }));
  expect(await faultsOf(proposeBuying(seller, '2026-05-11', { amount: 2 }))).toEqual([
    '$[0].payload.amount: With this, purchases from #2 in 2026 come to 2000000001, and it claims yearly sales of at most 2000000000. Record msme-changed with what holds, or correct the amount.',
  ]);
});
