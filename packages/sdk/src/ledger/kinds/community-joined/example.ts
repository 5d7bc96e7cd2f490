/** A made-up `community-joined` entry, as the reference shows it. */
import type { KindExample } from '../kind-example.ts';

export const communityJoinedExample: KindExample<'community-joined'> = {
  on: '2026-06-01',
  payload: { movement: 'circunomy-jakarta', inspiredBy: ['gereja-contoh'] },
};
