// Of a solidarity fund one total a year is told.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeGroup,
} from '../../../test-support/rule-ledger.ts';

test('a group reports a year of its solidarity fund once', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const [group, other] = [proposeGroup(), proposeGroup()];
  await record(group, other);
  const report = (of: string, year: string) =>
    propose('solidarity-reported', null, { group: of, year, helped: 6, amount: 750_000 });
  const first = report(group.id, '2025');
  const second = report(group.id, '2026');
  expect(await faultsOf(first, second, report(other.id, '2025'))).toEqual([]);
  const refusal =
    '"2025" was reported for this group by #4. Leave this entry out, or name another year.';
  expect(await faultsOf(report(group.id, '2025'))).toEqual([`$[0].payload.year: ${refusal}`]);
  expect(await faultsOf(correct(second, { payload: { year: '2025' } }))).toEqual([
    `$[0].payload.replacement.payload.year: ${refusal}`,
  ]);
  expect(await faultsOf(correct(first, { payload: { helped: 7 } }))).toEqual([]);
  expect(await faultsOf(correct(first, null), report(group.id, '2025'))).toEqual([]);
});
