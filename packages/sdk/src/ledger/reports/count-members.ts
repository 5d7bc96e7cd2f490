/** How many members a group has in a report: at its last meeting there, or when it was formed. */
import type { Report } from '../../contract/reports.schema.ts';
import type { EntryOf } from '../entry.ts';
import { Histories } from '../figures/histories.ts';

type Counted = Pick<Report['groups'][number], 'members' | 'membersCountedAt'>;

/** @param meetings all that the report is about. */
export function countMembers(
  formed: EntryOf<'group-formed'>,
  meetings: readonly EntryOf<'meeting-held'>[],
): Counted {
  const counts = new Histories<number>();
  for (const meeting of meetings) {
    if (meeting.group === formed.id) counts.add(formed.id, meeting, meeting.members, 1);
  }
  const atMeeting = counts.latestOf(formed.id);
  return atMeeting === undefined
    ? { members: formed.members, membersCountedAt: 'formation' }
    : { members: atMeeting, membersCountedAt: 'meeting' };
}
