/** A made-up `msme-changed` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const msmeChangedExample: KindExample<'msme-changed'> = {
  on: '2026-07-01',
  payload: { msme: cast.msme, weeklyCapacity: { unit: 'porsi', quantity: 500 }, member: true },
};
