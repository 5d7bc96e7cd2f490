// What a book may hold, and what only a book may.

import { createId } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeGroup,
} from '../../../test-support/rule-ledger.ts';

const receive = (group: string) =>
  propose('cash-received', '2026-05-02', { group, from: 'sales', amount: 50_000 });
const spend = (group: string, over: object = {}) =>
  propose('cash-spent', '2026-05-02', { group, purpose: 'ingredients', amount: 50_000, ...over });
const report = (over: object = {}) =>
  propose('indicator-reported', null, {
    ...{ indicator: 'household-income', over: 20, area: null, category: null },
    ...{ before: null, after: null, ...over },
  });
const cost = propose('cost-paid', '2026-05-02', { purpose: 'delivery', amount: 5_000 });

test('money of a group and single households stay out of a public ledger', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  const paid = { group: group.id, members: 10, payers: 8, each: 5_000, amount: 40_000 };
  const refusal = (kind: string): string =>
    `An entry of kind ${kind} belongs in a cash book or a solidarity fund’s book. Record it in that book of this community.`;
  const household = createId('household');
  expect(
    await faultsOf(
      receive(group.id),
      spend(group.id),
      propose('dues-paid', '2026-05-02', paid),
      report({ over: 1, household }),
      report({ household }),
    ),
  ).toEqual([
    `$[0].kind: ${refusal('cash-received')}`,
    `$[1].kind: ${refusal('cash-spent')}`,
    `$[2].kind: ${refusal('dues-paid')}`,
    '$[3].payload.household: A single household belongs in a household book. Record it in that book of this community.',
    '$[3].payload.over: 1 is fewer than 5: neighbours would know who they are. Record them in the household book, or together with others.',
    '$[4].payload.household: A single household belongs in a household book. Record it in that book of this community.',
  ]);
});

test('a book holds what it was opened for', async () => {
  const { record, openBook } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  const [cash, solidarity, households] = [
    await openBook('cash'),
    await openBook('solidarity'),
    await openBook('households'),
  ];
  expect(await cash.faultsOf(receive(group.id), spend(group.id))).toEqual([]);
  expect(await solidarity.faultsOf(receive(group.id))).toEqual([]);
  expect(await households.faultsOf(report({ over: 1, household: createId('household') }))).toEqual(
    [],
  );
  expect(await cash.faultsOf(cost)).toEqual([
    '$[0].kind: A cash book holds dues, money received and money spent, not cost-paid. Record it in gereja-contoh.',
  ]);
  expect(await solidarity.faultsOf(cost)).toEqual([
    '$[0].kind: A solidarity fund’s book holds dues, money received and money spent, not cost-paid. Record it in gereja-contoh.',
  ]);
  expect(await households.faultsOf(receive(group.id))).toEqual([
    '$[0].kind: A household book holds indicators, capital and mentoring, not cash-received. Record it in the cash book of gereja-contoh.',
  ]);
});

test('help to a member stands in the solidarity fund’s book, what is handed to the fund in the cash book', async () => {
  const { record, openBook } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  const [cash, solidarity] = [await openBook('cash'), await openBook('solidarity')];
  const help = spend(group.id, { purpose: 'help-to-member', member: createId('member') });
  const hand = spend(group.id, { purpose: 'solidarity-fund' });
  await record();
  expect(await cash.faultsOf(hand)).toEqual([]);
  expect(await solidarity.faultsOf(help)).toEqual([]);
  expect(await cash.faultsOf(help)).toEqual([
    '$[0].payload.purpose: Help to a member belongs in the solidarity fund’s book. Record it there, and here what is handed to the fund ("solidarity-fund").',
    '$[0].payload.member: A member stands only with help in the solidarity fund’s book. Leave it out.',
  ]);
  expect(await solidarity.faultsOf(hand)).toEqual([
    '$[0].payload.purpose: What is handed to the fund leaves the cash book. Record it there, and here as cash-received.',
  ]);
  expect(await cash.faultsOf(correct(hand, { payload: { purpose: 'help-to-member' } }))).toEqual([
    expect.stringContaining(
      '$[0].payload.replacement.payload.purpose: Help to a member belongs in the solidarity fund’s book.',
    ),
  ]);
});
