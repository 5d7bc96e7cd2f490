// The criterion of PP 7/2021 art. 35 that an MSME claims to meet.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeSeller,
} from '../../../test-support/rule-ledger.ts';

const tooMuchCapital =
  '1000000001 is more capital than a micro-enterprise may have: at most 1000000000 (PP 7/2021 art. 35). Correct it, or name the criterion that it meets.';

test('an amount says by which criterion it is held', async () => {
  const { faultsOf } = await createRuleCommunity();
  expect(await faultsOf(proposeSeller({ microUpTo: 5_000_000 }))).toEqual([
    '$[0].payload.microUpTo: 5000000 says nothing without a criterion. Set "microBy" to "capital" or "yearly-sales", or leave it out.',
  ]);
});

test('capital is at most Rp 1 billion, yearly sales at most Rp 2 billion', async () => {
  const { faultsOf } = await createRuleCommunity();
  const claim = (microBy: string, microUpTo: number) => proposeSeller({ microBy, microUpTo });
  expect(
    await faultsOf(claim('capital', 1_000_000_000), claim('yearly-sales', 2_000_000_000)),
  ).toEqual([]);
  expect(
    await faultsOf(claim('capital', 1_000_000_001), claim('yearly-sales', 2_000_000_001)),
  ).toEqual([
    `$[0].payload.microUpTo: ${tooMuchCapital}`,
    '$[1].payload.microUpTo: 2000000001 is more in yearly sales than a micro-enterprise may have: at most 2000000000 (PP 7/2021 art. 35). Correct it, or name the criterion that it meets.',
  ]);
});

test('a change of the amount is held against the criterion of its day', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller({ microBy: 'yearly-sales', microUpTo: 1_500_000_000 });
  const change = (on: string, over: object) =>
    propose('msme-changed', on, { msme: seller.id, ...over });
  await record(seller, change('2026-05-01', { microBy: 'capital' }));
  expect(await faultsOf(change('2026-05-02', { microUpTo: 1_000_000_001 }))).toEqual([
    `$[0].payload.microUpTo: ${tooMuchCapital}`,
  ]);
  expect(await faultsOf(change('2026-04-30', { microUpTo: 1_000_000_001 }))).toEqual([]);
});

test('a correction does not take the criterion from under the amount', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller({ microBy: 'yearly-sales', microUpTo: 1_500_000_000 });
  const changed = propose('msme-changed', '2026-05-01', {
    ...{ msme: seller.id, microUpTo: 1_200_000_000 },
  });
  await record(seller, changed);
  expect(
    await faultsOf(correct(seller, { payload: { microBy: 'capital', microUpTo: 900_000_000 } })),
  ).toEqual([
    expect.stringMatching(
      /^\$\[0\]\.payload\.corrects: #3 would not fit any more: 1200000000 is more capital/,
    ),
  ]);
});
