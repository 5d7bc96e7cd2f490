// A book names groups and meetings of its community, and those do not go away under it.
import { createId } from '@circunomy/sdk/ledger';
import { expect, test } from 'vitest';
import {
  correct,
  createRuleCommunity,
  propose,
  proposeGroup,
  proposeMeeting,
} from '../../../test-support/rule-ledger.ts';

const receive = (group: string, on = '2026-05-02') =>
  propose('cash-received', on, { group, from: 'sales', amount: 50_000 });

test('a book names what stands in the ledger of its community', async () => {
  const { record, openBook } = await createRuleCommunity();
  const group = proposeGroup();
  const meeting = proposeMeeting(group, '2026-05-02');
  const gone = proposeGroup();
  await record(group, meeting, gone, correct(gone, null));
  const { faultsOf } = await openBook('cash');
  const stranger = createId('group');
  expect(await faultsOf(receive(group.id))).toEqual([]);
  expect(await faultsOf(receive(stranger), receive(meeting.id), receive(gone.id))).toEqual([
    `$[0].payload.group: "${stranger}" is not in the ledger of gereja-contoh, whose book this is. Record it there first; “circunomy report gereja-contoh” lists the groups.`,
    `$[1].payload.group: "${meeting.id}" is an entry of kind meeting-held. Name one of kind group-formed.`,
    `$[2].payload.group: "${gone.id}" was corrected away (entry 4). Write the group’s own id: “circunomy report” lists it.`,
  ]);
  expect(await faultsOf(receive(group.id, '2024-12-31'))).toEqual([
    '$[0].on: "2024-12-31" is before #2, which it names and which is of 2025-01-01. Correct one of the two dates.',
  ]);
});

test('what a book names is not taken away, nor moved past it', async () => {
  const { record, faultsOf, openBook } = await createRuleCommunity();
  const group = proposeGroup();
  const meeting = proposeMeeting(group, '2026-05-02');
  await record(group, meeting);
  const book = await openBook('cash');
  const paid = { members: 10, payers: 8, each: 5_000, amount: 40_000, meeting: meeting.id };
  const dues = propose('dues-paid', '2026-05-02', { ...paid, group: group.id });
  await book.record(dues);
  expect(await faultsOf(correct(meeting, null))).toEqual([
    `$[0].payload.corrects: "${meeting.id}" cannot be taken away: gereja-contoh-cash #2 name it. Correct those first.`,
  ]);
  expect(await faultsOf(correct(meeting, { on: '2026-05-03' }))).toEqual([
    '$[0].payload.corrects: gereja-contoh-cash #2 would not fit any more: "2026-05-02" is before #3, which it names and which is of 2026-05-03. Correct one of the two dates.',
  ]);
  await book.record(correct(dues, null));
  expect(await faultsOf(correct(meeting, null))).toEqual([]);
});
