/** A made-up `group-formed` entry, as the reference shows it. */
import { GALUR } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const groupFormedExample: KindExample<'group-formed'> = {
  on: '2016',
  payload: {
    form: 'joint-business-group',
    area: GALUR,
    members: 10,
    companions: 1,
    dues: { amount: 5_000, every: 'meeting' },
  },
  documents: [{ kind: 'profile', body: { name: 'KUBE Contoh', about: 'Usaha kuliner bersama.' } }],
};
