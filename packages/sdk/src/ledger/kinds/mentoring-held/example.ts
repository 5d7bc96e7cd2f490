/** A made-up `mentoring-held` entry, as the reference shows it. */
import { MOJOANYAR } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const mentoringHeldExample: KindExample<'mentoring-held'> = {
  on: '2021-11',
  payload: {
    topic: 'bookkeeping',
    sessions: 4,
    minutes: 480,
    households: 25,
    mentors: 2,
    area: MOJOANYAR,
  },
};
