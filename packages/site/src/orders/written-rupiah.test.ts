// Sums as treasurers type them: nothing that could mean two sums is read as one.
import { expect, test } from 'vitest';
import { readWrittenRupiah } from './written-rupiah.ts';

test.each([
  ['30000', 30_000],
  [' 30.000 ', 30_000],
  ['Rp 1.250.123', 1_250_123],
  ['rp.500', 500],
])('"%s" is %d rupiah', (written, rupiah) => {
  expect(readWrittenRupiah(written)).toBe(rupiah);
});

test.each([
  '30000.00',
  '30.00',
  '30000.000',
  '30,000',
  '3.0000',
  '0',
  '-5',
  '',
  'dua',
  '1e3',
  '.500',
])('"%s" is refused rather than guessed', (written) => {
  expect(readWrittenRupiah(written)).toBeUndefined();
});
