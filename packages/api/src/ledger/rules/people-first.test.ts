// Recipients and households are placed in a kelurahan only where five or more of them were counted.
import { expect, test } from 'vitest';
import { boxes, correct, createRuleCommunity, propose } from '../../../test-support/rule-ledger.ts';

const VILLAGE = { name: 'Bidara Cina', code: '31.75.03.1002' };
const DISTRICT = { name: 'Jatinegara', code: '31.75.03' };
const refusal =
  '{"name":"Bidara Cina","code":"31.75.03.1002"} is a kelurahan, too fine for fewer than 5 people. Give the kecamatan.';

const cook = (area: object, participants: number | null, recipientGroup: string | null) =>
  propose('activity-held', '2026-05-02', {
    ...{ activity: 'supplementary-feeding', area, sales: null },
    outputs: [{ recipientGroup, quantity: boxes(80) }],
    participants: participants === null ? null : { min: participants, max: participants },
  });

test('boxes for a recipient group need five people who were counted', async () => {
  const { record, faultsOf } = await createRuleCommunity();
  expect(await faultsOf(cook(VILLAGE, null, 'elderly'))).toEqual([`$[0].payload.area: ${refusal}`]);
  const cooked = cook(VILLAGE, 5, 'elderly');
  await record(cooked, cook(VILLAGE, null, null), cook(DISTRICT, null, 'elderly'));
  expect(await faultsOf(correct(cooked, { payload: { participants: null } }))).toEqual([
    `$[0].payload.replacement.payload.area: ${refusal}`,
  ]);
});

test('so do households that were given capital or mentored', async () => {
  const { faultsOf } = await createRuleCommunity();
  const mentor = (households: number | null) =>
    propose('mentoring-held', '2026-05', {
      ...{ topic: 'marketing', sessions: 4, minutes: null, mentors: 1, households },
      area: VILLAGE,
    });
  expect(await faultsOf(mentor(null))).toEqual([`$[0].payload.area: ${refusal}`]);
  expect(await faultsOf(mentor(5))).toEqual([]);
});

test('where households are is told by an official name', async () => {
  const { faultsOf } = await createRuleCommunity();
  const grant = (name: string) =>
    propose('capital-granted', '2026-05-02', {
      ...{ form: 'tools', households: 12, amount: null, area: { name, code: '31.75.03' } },
    });
  expect(await faultsOf(grant('Belakang Pasar Contoh'))).toEqual([
    '$[0].payload.area.name: The name of the recipients’ area is not an official name of that code (31.75.03 = Jatinegara). Write the kelurahan, kecamatan, kota or kabupaten, nothing else.',
  ]);
  expect(await faultsOf(grant('Jatinegara, Jakarta Timur'))).toEqual([]);
});
