// No more is packed, given and lost than was bought: 100 boxes, and what may become of them.
import { expect, test } from 'vitest';
import {
  boxes,
  correct,
  correctCorrection,
  createRuleCommunity,
  type Proposed,
  propose,
  proposeBuying,
  proposeDelivery,
  proposeSeller,
  type RuleCommunity,
} from '../../../test-support/rule-ledger.ts';

interface Bought extends RuleCommunity {
  readonly bought: Proposed;
}

/** #3 bought 100 boxes. */
async function buyBoxes(): Promise<Bought> {
  const community = await createRuleCommunity();
  const seller = proposeSeller();
  const bought = proposeBuying(seller, '2026-05-10');
  await community.record(seller, bought);
  return { ...community, bought };
}

const lines = ({ id }: Proposed, count: number) => [{ purchase: id, quantity: boxes(count) }];
const pack = (bought: Proposed, count: number) =>
  propose('package-packed', null, {
    ...{ purchases: [bought.id], count: null, goods: lines(bought, count) },
  });
const give = (bought: Proposed, count: number) =>
  proposeDelivery(null, { purchases: [bought.id], goods: lines(bought, count) });
const lose = (bought: Proposed, count: number) =>
  propose('goods-lost', null, {
    ...{ purchase: bought.id, quantity: boxes(count), reason: 'spoiled' },
  });
const tooMuch = (total: number): string =>
  `#3 bought 100 kotak; with this, ${total} would be packed, given or lost. Correct the quantity here or there.`;

test('60 packed, 30 given and 10 lost are 100; one more is too much', async () => {
  const { record, faultsOf, bought } = await buyBoxes();
  await record(pack(bought, 60), give(bought, 30));
  expect(await faultsOf(lose(bought, 11))).toEqual([
    `$[0].payload.quantity.quantity: ${tooMuch(101)}`,
  ]);
  await record(lose(bought, 10));
  expect(await faultsOf(give(bought, 1), pack(bought, 2))).toEqual([
    `$[0].payload.goods[0].quantity.quantity: ${tooMuch(101)}`,
    `$[1].payload.goods[0].quantity.quantity: ${tooMuch(102)}`,
  ]);
});

test('a batch takes no more than there is', async () => {
  const { faultsOf, bought } = await buyBoxes();
  expect(await faultsOf(pack(bought, 60), give(bought, 30), lose(bought, 11))).toEqual([
    `$[2].payload.quantity.quantity: ${tooMuch(101)}`,
  ]);
});

test('packages of one purchase hold what their number and contents say: 21 × 5 = 105', async () => {
  const { faultsOf, bought } = await buyBoxes();
  const packed = { purchases: [bought.id], count: 21, contents: [boxes(2), boxes(3)] };
  expect(await faultsOf(propose('package-packed', null, packed))).toEqual([
    `$[0].payload.count: ${tooMuch(105)}`,
  ]);
  const other = { ...packed, contents: [boxes(2), { unit: 'kg', quantity: 3 }] };
  expect(await faultsOf(propose('package-packed', null, { ...packed, count: 20 }))).toEqual([]);
  expect(await faultsOf(propose('package-packed', null, other))).toEqual([]);
});

test('what nobody counted is refused nowhere', async () => {
  const { record, faultsOf, bought } = await buyBoxes();
  await record(pack(bought, 100));
  const open = { purchases: [bought.id], count: null };
  expect(
    await faultsOf(
      propose('package-packed', null, open),
      proposeDelivery(null, { purchases: [bought.id] }),
    ),
  ).toEqual([]);
});

test('no more is handed out of packages than was packed', async () => {
  const { record, faultsOf, bought } = await buyBoxes();
  const packed = pack(bought, 60);
  const handOut = (count: number) =>
    proposeDelivery(null, { packages: [packed.id], goods: lines(bought, count) });
  await record(packed, handOut(40));
  const refusal =
    '#4 packed 60 kotak of it; with this, 61 would be handed out. Correct the quantity here or there.';
  expect(await faultsOf(handOut(21))).toEqual([
    `$[0].payload.goods[0].quantity.quantity: ${refusal}`,
  ]);
  expect(await faultsOf(handOut(20))).toEqual([]);
  expect(await faultsOf(give(bought, 40))).toEqual([]);
  expect(await faultsOf(correct(packed, { payload: { goods: lines(bought, 59) } }))).toEqual([
    '$[0].payload.replacement.payload.goods[0].quantity.quantity: 60 kotak of it were handed out already. Correct those entries first.',
  ]);
});

test('a correction counts an entry once, as it reads then', async () => {
  const { record, faultsOf, bought } = await buyBoxes();
  const packed = pack(bought, 60);
  await record(packed, give(bought, 30));
  expect(await faultsOf(correct(packed, { payload: { goods: lines(bought, 71) } }))).toEqual([
    `$[0].payload.replacement.payload.goods[0].quantity.quantity: ${tooMuch(101)}`,
  ]);
  const corrected = correct(packed, { payload: { goods: lines(bought, 20) } });
  await record(corrected, give(bought, 50));
  expect(await faultsOf(correctCorrection(corrected, packed, null))).toEqual([
    '$[0].payload.corrects: #3 bought 100 kotak; with this, 140 would be packed, given or lost. Correct the quantity here or there.',
  ]);
});

test('a purchase keeps enough for what was taken from it', async () => {
  const { record, faultsOf, bought } = await buyBoxes();
  await record(pack(bought, 60));
  const less = (count: number) => correct(bought, { payload: { quantity: boxes(count) } });
  expect(await faultsOf(less(59))).toEqual([
    '$[0].payload.replacement.payload.quantity.quantity: 60 kotak of it are packed, given or lost already. Correct those entries first.',
  ]);
  expect(await faultsOf(less(60))).toEqual([]);
});

test('no more is left of a purchase than was bought', async () => {
  const { faultsOf, bought } = await buyBoxes();
  const count = (left: number) =>
    propose('stock-counted', null, { purchase: bought.id, left: boxes(left) });
  expect(await faultsOf(count(101))).toEqual([
    '$[0].payload.left.quantity: 101 kotak cannot be left of #3, which bought 100. Correct the count.',
  ]);
  expect(await faultsOf(count(0), count(100))).toEqual([]);
});
