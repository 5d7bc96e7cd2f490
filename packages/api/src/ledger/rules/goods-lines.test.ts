// Lines of goods name purchases that the entry draws on, in the unit in which they were bought.
import { expect, test } from 'vitest';
import {
  boxes,
  correct,
  createRuleCommunity,
  type Proposed,
  propose,
  proposeBuying,
  proposeDelivery,
  proposeSeller,
} from '../../../test-support/rule-ledger.ts';

const take = (purchase: Proposed, unit: string, quantity: number) => ({
  purchase: purchase.id,
  quantity: { unit, quantity },
});

test('goods come from the purchases of the entry, or from those in its packages', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  const [one, two] = [proposeBuying(seller, '2026-05-10'), proposeBuying(seller, '2026-05-10')];
  const packed = propose('package-packed', null, { purchases: [two.id], count: 10 });
  await record(seller, one, two, packed);
  const refusal = `"${two.id}" is none of the purchases that this entry draws on. Add it to "purchases", or name the right one.`;
  const goods = [take(two, 'kotak', 10)];
  const apart = proposeDelivery(null, { purchases: [one.id], goods });
  expect(await faultsOf(apart)).toEqual([`$[0].payload.goods[0].purchase: ${refusal}`]);
  expect(
    await faultsOf(propose('package-packed', null, { purchases: [one.id], count: null, goods })),
  ).toEqual([`$[0].payload.goods[0].purchase: ${refusal}`]);
  const together = proposeDelivery(null, { purchases: [one.id], packages: [packed.id], goods });
  expect(await faultsOf(together)).toEqual([]);
  expect(await faultsOf(correct(together, { payload: { packages: undefined } }))).toEqual([
    `$[0].payload.replacement.payload.goods[0].purchase: ${refusal}`,
  ]);
});

test('goods are counted in the unit in which they were bought', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  const bought = proposeBuying(seller, '2026-05-10');
  const uncounted = proposeBuying(seller, '2026-05-10', { quantity: null });
  await record(seller, bought, uncounted);
  const refusal = '"kg" cannot be held against #3, which bought 100 kotak. Count it in "kotak".';
  const lost = { purchase: bought.id, quantity: { unit: 'kg', quantity: 2 }, reason: 'spoiled' };
  const counted = { purchase: bought.id, left: { unit: 'kg', quantity: 0 } };
  expect(
    await faultsOf(
      proposeDelivery(null, { purchases: [bought.id], goods: [take(bought, 'kg', 2)] }),
      propose('goods-lost', null, lost),
      propose('stock-counted', null, counted),
    ),
  ).toEqual([
    `$[0].payload.goods[0].quantity.unit: ${refusal}`,
    `$[1].payload.quantity.unit: ${refusal}`,
    `$[2].payload.left.unit: ${refusal}`,
  ]);
  expect(await faultsOf(propose('goods-lost', null, { ...lost, purchase: uncounted.id }))).toEqual(
    [],
  );
});

test('a purchase does not get another unit than its goods were counted in', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  const bought = proposeBuying(seller, '2026-05-10');
  const lost = { purchase: bought.id, quantity: boxes(2), reason: 'spoiled' };
  await record(seller, bought, propose('goods-lost', null, lost));
  const quantity = { unit: 'kg', quantity: 100 };
  expect(await faultsOf(correct(bought, { payload: { quantity } }))).toEqual([
    '$[0].payload.corrects: #4 would not fit any more: "kotak" cannot be held against #3, which bought 100 kg. Count it in "kg".',
  ]);
});
