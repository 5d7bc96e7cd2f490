/** A made-up `key-rotated` entry, as the reference shows it. */
import type { KindExample } from '../kind-example.ts';

export const keyRotatedExample: KindExample<'key-rotated'> = {
  on: '2026-11-01',
  payload: {
    oldKey: `contoh.example/kube+00000000+${'A'.repeat(44)}`,
    newKey: `contoh.example/kube+00000001+${'B'.repeat(44)}`,
    signature: `${'C'.repeat(91)}=`,
    reason: 'keeper-changed',
  },
};
