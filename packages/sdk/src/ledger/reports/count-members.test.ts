// A group of ten that an eleventh joins between two meetings.
import { expect, test } from 'vitest';
import { makeEntry } from '../testing/make-entry.ts';
import { countMembers } from './count-members.ts';

const formed = makeEntry('group-formed', 'group-1', { on: '2016', members: 10 });
const meet = (id: string, on: string, members: number, group = 'group-1') =>
  makeEntry('meeting-held', id, { on, group, members });

test('tells the members of the last meeting, in whatever order meetings come', () => {
  const meetings = [
    meet('meeting-2', '2025-06-28', 11),
    meet('meeting-1', '2025-06-07', 10),
    meet('meeting-3', '2025-06-29', 25, 'group-2'),
  ];
  const counted = { members: 11, membersCountedAt: 'meeting' };
  expect(countMembers(formed, meetings)).toEqual(counted);
  expect(countMembers(formed, meetings.toReversed())).toEqual(counted);
});

test('tells the members of the beginning where the group did not meet', () => {
  expect(countMembers(formed, [])).toEqual({ members: 10, membersCountedAt: 'formation' });
  const uncounted = makeEntry('group-formed', 'group-1', { on: '2016', members: null });
  expect(countMembers(uncounted, [])).toMatchObject({ members: null });
});
