/** A made-up `community-opened` entry, as the reference shows it. */
import { GALUR } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const communityOpenedExample: KindExample<'community-opened'> = {
  on: '2016-05-02',
  payload: { type: 'joint-business-group', areas: [GALUR], singleOperator: false },
};
