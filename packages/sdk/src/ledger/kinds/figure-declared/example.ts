/** A made-up `figure-declared` entry, as the reference shows it. */
import type { KindExample } from '../kind-example.ts';

export const figureDeclaredExample: KindExample<'figure-declared'> = {
  on: '2025',
  payload: {
    figure: 'msmesHelped',
    value: { atLeast: 300 },
    unit: 'msmes',
    statedIn: 'Laporan Gerakan Contoh 2025, halaman 3',
  },
};
