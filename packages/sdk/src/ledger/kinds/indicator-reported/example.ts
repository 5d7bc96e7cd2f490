/** A made-up `indicator-reported` entry, as the reference shows it. */
import { MOJOANYAR } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const indicatorReportedExample: KindExample<'indicator-reported'> = {
  on: '2026-06-30',
  payload: {
    indicator: 'household-income',
    over: 25,
    area: MOJOANYAR,
    category: null,
    before: { period: '2021', sum: 22_500_000 },
    after: { period: '2026', sum: 31_250_000 },
  },
};
