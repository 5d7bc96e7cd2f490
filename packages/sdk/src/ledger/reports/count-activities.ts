/** Meetings and activities of a period, and what came of them for whom. */
import type { ReportPart } from '../../contract/reports.schema.ts';
import type { EntryOf } from '../entry.ts';
import { KnownSum, PeopleSum } from '../figures/tallies.ts';

type Activities = ReportPart['activities'];
type Output = Activities['outputs'][number];

export function countActivities(held: readonly EntryOf<'activity-held'>[]): Activities {
  const byActivity = new Map<Activities['byActivity'][number]['activity'], number>();
  const [people, counted, sales] = [new PeopleSum(), new KnownSum(), new KnownSum()];
  for (const { activity, participants, sales: sold } of held) {
    byActivity.set(activity, (byActivity.get(activity) ?? 0) + 1);
    people.add(participants, 1);
    counted.add(participants && 1, 1);
    sales.add(sold, 1);
  }
  const { known, of } = counted;
  const range = people.read();
  return {
    held: held.length,
    byActivity: [...byActivity]
      .map(([activity, times]) => ({ activity, held: times }))
      .sort((a, b) => b.held - a.held || (a.activity < b.activity ? -1 : 1)),
    outputs: addOutputs(held.flatMap(({ outputs }) => outputs)),
    participants: range && { people: range, known, of },
    sales: sales.known === 0 ? null : sales.sum,
  };
}

/** Different units are never added together. Those for nobody in particular come last. */
function addOutputs(outputs: readonly Output[]): Output[] {
  const sums = new Map<string, Output>();
  for (const { recipientGroup, quantity } of outputs) {
    const key = `${recipientGroup ?? '~'} ${quantity.unit}`;
    const sum = quantity.quantity + (sums.get(key)?.quantity.quantity ?? 0);
    sums.set(key, { recipientGroup, quantity: { unit: quantity.unit, quantity: sum } });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, output]) => output);
}

/** Attendance null where nobody counted at any of them. */
export function countMeetings(held: readonly EntryOf<'meeting-held'>[]): ReportPart['meetings'] {
  const counted = held.filter(({ present }) => present !== null);
  if (counted.length === 0) return { held: held.length, attendance: null };
  const [present, members] = [new KnownSum(), new KnownSum()];
  for (const meeting of counted) {
    present.add(meeting.present, 1);
    members.add(meeting.members, 1);
  }
  const attendance = { present: present.sum, members: members.sum };
  return {
    held: held.length,
    attendance: { ...attendance, known: counted.length, of: held.length },
  };
}
