/** A made-up `meeting-held` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const meetingHeldExample: KindExample<'meeting-held'> = {
  on: '2026-02-07',
  payload: { group: cast.group, members: 10, present: 8, excused: 2 },
  documents: [{ kind: 'note', body: { text: 'Sepakat mengikuti bazar bulan depan.' } }],
};
