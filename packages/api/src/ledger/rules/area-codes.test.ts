// Whatever kind names an area, its code is an official one.
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeGroup,
  proposeSeller,
} from '../../../test-support/rule-ledger.ts';

const area = { name: 'Jatinegara', code: '31.99' };
const refusal = '"31.99" is not an official area code. Look the area up again.';

test('every kind with an area names one that exists', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const seller = proposeSeller();
  await record(seller);
  const group = { form: 'co-operative', members: null, companions: null, dues: null };
  const held = { activity: 'bazaar', outputs: [], participants: null, sales: null };
  const change = { msme: seller.id, area: { name: 'Bekasi', candidates: ['32.75', '32.99'] } };
  expect(
    await faultsOf(
      proposeSeller({ area, reach: [{ name: 'Depok', code: '32.76' }, area] }),
      propose('msme-changed', '2026-05-02', change),
      propose('group-formed', null, { ...group, area }),
      propose('activity-held', null, { ...held, area }),
    ),
  ).toEqual([
    `$[0].payload.area.code: ${refusal}`,
    `$[0].payload.reach[1].code: ${refusal}`,
    `$[1].payload.area.candidates[1]: ${refusal.replace('31', '32')}`,
    `$[2].payload.area.code: ${refusal}`,
    `$[3].payload.area.code: ${refusal}`,
  ]);
});

test('an area that does not exist is named twice where it is one of households', async () => {
  const { faultsOf } = await createRuleCommunity();
  const grant = { form: 'tools', households: 12, amount: null };
  const mentored = { topic: 'other', sessions: 1, minutes: null, households: 12, mentors: null };
  const reported = { indicator: 'sales', over: 12, category: null, before: null, after: null };
  const faults = await faultsOf(
    propose('capital-granted', null, { ...grant, area }),
    propose('mentoring-held', null, { ...mentored, area }),
    propose('indicator-reported', null, { ...reported, area }),
  );
  expect(faults).toHaveLength(6);
  for (const at of [0, 1, 2]) expect(faults).toContain(`$[${at}].payload.area.code: ${refusal}`);
});

test('a correction names one too', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  const group = proposeGroup();
  await record(group);
  expect(await faultsOf(correct(group, { payload: { area } }))).toEqual([
    `$[0].payload.replacement.payload.area.code: ${refusal}`,
  ]);
});
