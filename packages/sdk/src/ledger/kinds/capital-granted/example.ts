/** A made-up `capital-granted` entry, as the reference shows it. */
import { MOJOANYAR } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const capitalGrantedExample: KindExample<'capital-granted'> = {
  on: '2021-10',
  payload: { form: 'productive-grant', households: 25, area: MOJOANYAR, amount: 87_500_000 },
};
