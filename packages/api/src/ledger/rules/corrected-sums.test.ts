// A correction and what it replaces are both readable: what lies between them must not be the help to one or two.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeGroup,
} from '../../../test-support/rule-ledger.ts';

const refusal =
  'Beside what this ledger said before, which stays readable, this tells of fewer than 5 by subtraction. Correct the number or the sum, not both, or change the number by 5 or more.';

test('capital for 12 households is not corrected to capital for 13', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const granted = propose('capital-granted', '2026-05-02', {
    ...{ form: 'productive-grant', households: 12, area: null, amount: 12_000_000 },
  });
  await record(granted);
  const change = (payload: object) => correct(granted, { payload });
  const refused = [`$[0].payload.replacement.payload.households: ${refusal}`];
  expect(await faultsOf(change({ households: 13, amount: 13_500_000 }))).toEqual(refused);
  expect(await faultsOf(change({ households: 13 }))).toEqual([]);
  // In two steps it is the same: 13,500,000 for 13 less 12,000,000 for 12.
  expect(await faultsOf(change({ households: 13, amount: 13_500_000 }))).toEqual(refused);
  expect(await faultsOf(change({ households: 18, amount: 18_000_000 }))).toEqual([]);
});

test('help to 6 members is not corrected to help to 7, nor taken away and told anew', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const group = proposeGroup();
  const report = (helped: number, amount: number) =>
    propose('solidarity-reported', null, { group: group.id, year: '2025', helped, amount });
  const first = report(6, 750_000);
  await record(group, first);
  const more = { helped: 7, amount: 900_000 };
  expect(await faultsOf(correct(first, { payload: more }))).toEqual([
    `$[0].payload.replacement.payload.helped: ${refusal}`,
  ]);
  expect(await faultsOf(correct(first, null), report(7, 900_000))).toEqual([
    `$[1].payload.helped: ${refusal}`,
  ]);
  expect(await faultsOf(correct(first, { payload: { amount: 900_000 } }))).toEqual([]);
  expect(await faultsOf(correct(first, { payload: { helped: 11, amount: 900_000 } }))).toEqual([]);
});
