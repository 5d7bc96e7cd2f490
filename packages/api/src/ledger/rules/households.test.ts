// One to four households are described nowhere in a public ledger.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeGroup,
} from '../../../test-support/rule-ledger.ts';

const grant = (households: number | null) =>
  propose('capital-granted', '2026-05-02', {
    ...{ form: 'productive-grant', households, area: null, amount: 12_000_000 },
  });
const mentor = (households: number | null) =>
  propose('mentoring-held', '2026-05', {
    ...{ topic: 'marketing', sessions: 4, minutes: null, households, mentors: 1, area: null },
  });
const report = (over: number) =>
  propose('indicator-reported', null, {
    ...{ indicator: 'household-income', over, area: null, category: null },
    ...{ before: null, after: null },
  });
const refusal = (count: number): string =>
  `${count} is fewer than 5: neighbours would know who they are. Record them in the household book, or together with others.`;

test('capital, mentoring and indicators speak of five households or more', async () => {
  const { faultsOf } = await createRuleCommunity();
  expect(await faultsOf(grant(4), mentor(1), report(3))).toEqual([
    `$[0].payload.households: ${refusal(4)}`,
    `$[1].payload.households: ${refusal(1)}`,
    `$[2].payload.over: ${refusal(3)}`,
  ]);
  expect(await faultsOf(grant(5), mentor(null), grant(null), report(5))).toEqual([]);
});

test('what went to a group as such is told where its members are five or more', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const of = (members: number) => {
    const group = proposeGroup();
    return { ...group, payload: { ...group.payload, members } };
  };
  const [pair, five] = [of(2), of(5)];
  await record(pair, five);
  const to = (group: string) =>
    propose('capital-granted', '2026-05-02', {
      ...{ form: 'tools', households: null, area: null, amount: 5_000_000, group },
    });
  expect(await faultsOf(to(pair.id))).toEqual([`$[0].payload.group: ${refusal(2)}`]);
  expect(await faultsOf(to(five.id))).toEqual([]);
});

test('nor does a correction speak of fewer', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const granted = grant(12);
  await record(granted);
  expect(await faultsOf(correct(granted, { payload: { households: 2 } }))).toEqual([
    `$[0].payload.replacement.payload.households: ${refusal(2)}`,
  ]);
});

test('a household book speaks of single ones', async () => {
  const { openBook } = await createRuleCommunity();
  const { faultsOf } = await openBook('households');
  expect(await faultsOf(grant(1), mentor(3), report(1))).toEqual([]);
});
