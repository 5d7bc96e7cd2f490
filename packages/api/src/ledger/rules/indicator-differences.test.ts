// A programme of 143 households; 140 of them live in Sooko. The other 3 must not be found by subtraction.
import { createId } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { correct, createRuleCommunity, propose } from '../../../test-support/rule-ledger.ts';

const SOOKO = { name: 'Sooko, Kabupaten Mojokerto', code: '35.16.13' };
const MOJOANYAR = { name: 'Mojoanyar, Kabupaten Mojokerto', code: '35.16.18' };
const measured = (period: string) => ({ period, sum: 70_000_000 });

const report = (over: number, part: object = {}) =>
  propose('indicator-reported', '2026-01', {
    ...{ indicator: 'household-income', over, area: null, category: null },
    ...{ before: measured('2025-01'), after: measured('2025-12'), ...part },
  });
const refusal =
  'Beside what was reported of the same time, this tells of fewer than 5 households by subtraction. Report a larger part of the programme, or leave this one out.';

test('a whole less its part leaves nobody or five', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  await record(report(143));
  expect(await faultsOf(report(140, { area: SOOKO }))).toEqual([`$[0].payload.over: ${refusal}`]);
  expect(await faultsOf(report(140, { category: 'staples' }))).toEqual([
    `$[0].payload.over: ${refusal}`,
  ]);
  expect(await faultsOf(report(138, { area: SOOKO }))).toEqual([]);
});

test('several parts are added up before they are subtracted: 143 − 100 − 40 = 3', async () => {
  const { faultsOf } = await createRuleCommunity();
  const parts = [report(100, { area: SOOKO }), report(40, { area: MOJOANYAR })];
  expect(await faultsOf(report(143), ...parts)).toEqual([`$[2].payload.over: ${refusal}`]);
});

test('a later report of the same part differs by nothing or by five', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const first = report(143);
  await record(first);
  expect(await faultsOf(report(141))).toEqual([`$[0].payload.over: ${refusal}`]);
  expect(await faultsOf(correct(first, { payload: { over: 141 } }))).toEqual([
    `$[0].payload.replacement.payload.over: ${refusal}`,
  ]);
  const corrected = correct(first, { payload: { over: 150 } });
  await record(corrected);
  expect(await faultsOf(report(144))).toEqual([`$[0].payload.over: ${refusal}`]);
  expect(await faultsOf(correct(corrected, null))).toEqual([]);
});

test('other times and other indicators are no part of it, and neither is a household book', async () => {
  const { record, faultsOf, openBook } = await createRuleCommunity();
  await record(report(143));
  const later = { before: measured('2024-01'), after: measured('2024-12'), area: SOOKO };
  expect(await faultsOf(report(140, later))).toEqual([]);
  expect(await faultsOf(report(140, { indicator: 'sales', area: SOOKO }))).toEqual([]);
  const book = await openBook('households');
  const one = () => report(1, { household: createId('household'), area: SOOKO });
  expect(await book.faultsOf(one(), one(), report(4))).toEqual([]);
});
