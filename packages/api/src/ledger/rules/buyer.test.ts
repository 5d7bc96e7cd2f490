// Whoever buys inside the network belongs to it on that day.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  type Proposed,
  propose,
  proposeBuying,
  proposeSeller,
} from '../../../test-support/rule-ledger.ts';

const change = (msme: Proposed, on: string, member: boolean) =>
  propose('msme-changed', on, { msme: msme.id, member });

test('only a member buys inside the network, and from another MSME', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const [seller, member, stranger] = [
    proposeSeller(),
    proposeSeller({ member: true }),
    proposeSeller(),
  ];
  await record(seller, member, stranger);
  const buy = (buyer: Proposed) => proposeBuying(seller, '2026-05-10', { buyer: buyer.id });
  expect(await faultsOf(buy(member))).toEqual([]);
  expect(await faultsOf(buy(stranger))).toEqual([
    `$[0].payload.buyer: "${stranger.id}" is no member of the network on 2026-05-10. Record msme-changed with "member": true, or leave the buyer out.`,
  ]);
  expect(await faultsOf(buy(seller))).toEqual([
    `$[0].payload.buyer: "${seller.id}" is named twice. Name it once.`,
    expect.stringContaining('is no member of the network'),
  ]);
});

test('membership holds from its day on, and as far as the days are known', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const [seller, buyer] = [proposeSeller(), proposeSeller()];
  await record(
    seller,
    buyer,
    change(buyer, '2026-05-10', true),
    change(buyer, '2026-08-01', false),
  );
  const buy = (on: string | null) =>
    faultsOf(proposeBuying(seller, on, { buyer: buyer.id })).then(({ length }) => length);
  expect(await buy('2026-05-09')).toBe(1);
  expect(await buy('2026-05-10')).toBe(0);
  expect(await buy('2026-07-31')).toBe(0);
  expect(await buy('2026-08-01')).toBe(1);
  expect(await buy('2026-09')).toBe(1);
  expect(await buy('2026-05')).toBe(0);
  expect(await buy(null)).toBe(0);
});

test('nobody ceases to be a member before purchases made as one', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const [seller, buyer] = [proposeSeller(), proposeSeller({ member: true })];
  const joining = proposeSeller();
  const joined = change(joining, '2026-01-01', true);
  await record(seller, buyer, joining, joined);
  await record(
    proposeBuying(seller, '2026-05-10', { buyer: buyer.id }),
    proposeBuying(seller, '2026-05-10', { buyer: joining.id }),
  );
  const refusal =
    '#6 tell what it bought as a member of the network. Correct those first, or this.';
  expect(await faultsOf(change(buyer, '2026-05-01', false))).toEqual([
    `$[0].payload.member: ${refusal}`,
  ]);
  expect(await faultsOf(correct(buyer, { payload: { member: false } }))).toEqual([
    `$[0].payload.replacement.payload.member: ${refusal}`,
  ]);
  expect(await faultsOf(correct(joined, null))).toEqual([
    expect.stringMatching(/^\$\[0\]\.payload\.corrects: #4 would not fit any more: #7 tell/),
  ]);
  expect(await faultsOf(change(buyer, '2026-05-11', false))).toEqual([]);
});
