/** A made-up `cash-spent` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const cashSpentExample: KindExample<'cash-spent'> = {
  on: '2026-02-20',
  payload: { group: cast.group, purpose: 'ingredients', amount: 2_850_000 },
};
