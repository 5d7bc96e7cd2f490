// Dues of Rp 5.000 come to as many times that as members paid.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeGroup,
  proposeMeeting,
} from '../../../test-support/rule-ledger.ts';

test('dues come to payers × each', async () => {
  const { record, openBook } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  const { faultsOf } = await openBook('cash');
  const pay = (over: object) =>
    propose('dues-paid', '2026-05-02', {
      ...{ group: group.id, members: 10, payers: 8, each: 5_000, amount: 40_000, ...over },
    });
  const paid = pay({});
  expect(await faultsOf(paid, pay({ payers: 0, amount: 0 }))).toEqual([]);
  const refusal =
    '45000 is not 8 × 5000 = 40000. Correct it, or set "each" to null where members gave what they could.';
  expect(await faultsOf(pay({ amount: 45_000 }))).toEqual([`$[0].payload.amount: ${refusal}`]);
  expect(await faultsOf(correct(paid, { payload: { amount: 45_000 } }))).toEqual([
    `$[0].payload.replacement.payload.amount: ${refusal}`,
  ]);
  expect(await faultsOf(pay({ each: null, amount: 63_000 }))).toEqual([]);
  expect(await faultsOf(pay({ each: null, payers: 0 }))).toEqual([
    '$[0].payload.amount: 40000 came in, and 0 members paid: these contradict each other. Correct one of them.',
  ]);
});

test('dues of a meeting are those of the group that met', async () => {
  const { record, openBook } = await createRuleCommunity();
  const [group, other] = [proposeGroup(), proposeGroup()];
  const meeting = proposeMeeting(other, '2026-05-02');
  await record(group, other, meeting);
  const { faultsOf } = await openBook('cash');
  const paid = { members: 10, payers: 8, each: 5_000, amount: 40_000, meeting: meeting.id };
  expect(await faultsOf(propose('dues-paid', '2026-05-02', { ...paid, group: group.id }))).toEqual([
    `$[0].payload.meeting: "${meeting.id}" is a meeting of ${other.id}, not of ${group.id}. Name the right meeting or group.`,
  ]);
  expect(await faultsOf(propose('dues-paid', '2026-05-01', { ...paid, group: other.id }))).toEqual([
    '$[0].on: "2026-05-01" is before #4, which it names and which is of 2026-05-02. Correct one of the two dates.',
  ]);
});

test('nobody pays the dues of one meeting twice; arrears of the others are welcome', async () => {
  const { record, openBook } = await createRuleCommunity();
  const group = proposeGroup();
  const meeting = proposeMeeting(group, '2026-05-02');
  await record(group, meeting);
  const book = await openBook('cash');
  const pay = (payers: number, on = '2026-05-02') =>
    propose('dues-paid', on, {
      ...{ group: group.id, meeting: meeting.id, members: 10, payers },
      ...{ each: 5_000, amount: payers * 5_000 },
    });
  const first = pay(8);
  await book.record(first);
  const refusal =
    'With this, 16 paid the dues of that meeting, and the group had 10 members. Correct one of the entries; what is given beyond the dues has "each" null.';
  expect(await book.faultsOf(pay(8))).toEqual([`$[0].payload.payers: ${refusal}`]);
  expect(await book.faultsOf(pay(2, '2026-05-09'))).toEqual([]);
  expect(await book.faultsOf(correct(first, { payload: { payers: 9, amount: 45_000 } }))).toEqual([
    `$[0].payload.replacement.payload.payers: ${refusal.replace('16', '11')}`,
  ]);
});
