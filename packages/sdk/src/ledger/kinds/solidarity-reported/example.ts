/** A made-up `solidarity-reported` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const solidarityReportedExample: KindExample<'solidarity-reported'> = {
  on: '2026-12-31',
  payload: { group: cast.group, year: '2026', helped: 6, amount: 900_000 },
};
