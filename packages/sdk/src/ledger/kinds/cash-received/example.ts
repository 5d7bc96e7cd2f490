/** A made-up `cash-received` entry, as the reference shows it. */
import { cast } from '../example-cast.ts';
import type { KindExample } from '../kind-example.ts';

export const cashReceivedExample: KindExample<'cash-received'> = {
  on: '2026-02-21',
  payload: { group: cast.group, from: 'order', amount: 4_000_000 },
};
