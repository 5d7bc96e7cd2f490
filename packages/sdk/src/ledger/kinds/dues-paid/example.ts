/** A made-up `dues-paid` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const duesPaidExample: KindExample<'dues-paid'> = {
  on: '2026-02-07',
  payload: {
    group: cast.group,
    meeting: cast.meeting,
    members: 10,
    payers: 8,
    each: 5_000,
    amount: 40_000,
  },
};
