// Ids that senders choose tell people apart, and say nothing about them.
import { createId } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import { createRuleCommunity, propose, proposeGroup } from '../../../test-support/rule-ledger.ts';

test('a household and a member are known by opaque ids', async () => {
  const { record, openBook } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  const households = await openBook('households');
  const solidarity = await openBook('solidarity');
  const measure = (household: string) =>
    propose('indicator-reported', null, {
      ...{ indicator: 'sales', over: 1, household, area: null, category: null },
      ...{ before: null, after: null },
    });
  const help = (member: string) =>
    propose('cash-spent', null, {
      ...{ group: group.id, purpose: 'help-to-member', member, amount: 100_000 },
    });
  expect(await households.faultsOf(measure('household-keluarga-contoh'))).toEqual([
    '$[0].payload.household: The id of a household must be opaque. Make one with createId("household"), and use it whenever this household is measured.',
  ]);
  expect(await solidarity.faultsOf(help('member-ibu-contoh'))).toEqual([
    '$[0].payload.member: The id of a member must be opaque. Make one with createId("member"), and use it whenever this member is helped.',
  ]);
  expect(await households.faultsOf(measure(createId('household')))).toEqual([]);
  expect(await solidarity.faultsOf(help(createId('member')))).toEqual([]);
});
