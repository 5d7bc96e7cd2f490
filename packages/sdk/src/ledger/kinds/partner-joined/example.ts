/** A made-up `partner-joined` entry, as the reference shows it. */
import type { KindExample } from '../kind-example.ts';

export const partnerJoinedExample: KindExample<'partner-joined'> = {
  on: '2026-03-09',
  payload: { type: 'logistics', roles: ['logistics', 'distribution'] },
  documents: [{ kind: 'profile', body: { name: 'Ojek Contoh Bersama' } }],
};
