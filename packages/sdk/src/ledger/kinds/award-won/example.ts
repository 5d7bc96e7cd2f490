/** A made-up `award-won` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const awardWonExample: KindExample<'award-won'> = {
  on: '2019',
  payload: { group: cast.group, winner: 'group', level: 'province', place: 2, prize: 9_100_000 },
  documents: [{ kind: 'profile', body: { name: 'KUBE Berprestasi' } }],
};
