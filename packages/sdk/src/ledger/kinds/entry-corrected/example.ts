/** A made-up `entry-corrected` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const entryCorrectedExample: KindExample<'entry-corrected'> = {
  on: '2026-04-12',
  payload: {
    corrects: cast.meeting,
    replacement: {
      on: '2026-02-07',
      payload: { group: cast.group, members: 10, present: 9, excused: 1 },
    },
    reason: 'counted-again',
  },
};
