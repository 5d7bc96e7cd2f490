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
  const [group, other] = [proposeGroup('2024-01-01'), proposeGroup()];
  await record(group, other);
  const report = (of: string, year: string) =>
    propose('solidarity-reported', null, { group: of, year, helped: 6, amount: 750_000 });
  const first = report(group.id, '2025');
  const second = report(group.id, '2024');
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

test('a year is told once it is over', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  const payload = { group: group.id, year: '2026', helped: 6, amount: 750_000 };
  expect(await faultsOf(propose('solidarity-reported', null, payload))).toEqual([
    '$[0].payload.year: "2026" is not over: a later total would tell of whoever is helped until then. Report it from 1 January on.',
  ]);
});
