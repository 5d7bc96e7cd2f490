// Dates as they are written in Indonesia, and dates that cannot be.
import { describe, expect, it } from 'vitest';
import { readDate } from './date.ts';

function read(written: string) {
  const { value, doubt } = readDate(written, '2026-11-21');
  return value ?? doubt?.kind;
}

describe('a cell that says when', () => {
  it.each([
    ['12/5/2026', '2026-05-12'],
    ['12-05-2026', '2026-05-12'],
    ['12.5.2026', '2026-05-12'],
    ['2026-05-12', '2026-05-12'],
    ['12 Mei 2026', '2026-05-12'],
    ['Selasa, 12 Mei 2026', '2026-05-12'],
    ["'12/05/2026", '2026-05-12'],
    ['29/2/2024', '2024-02-29'],
    ['1 Agustus 2026', '2026-08-01'],
    ['Mei 2026', '2026-05'],
    ['5/2026', '2026-05'],
    ['2025', '2025'],
    ['21/11/2026', '2026-11-21'],
  ])('reads %j as %s', (written, date) => {
    expect(read(written)).toBe(date);
  });

  it.each([
    '31/2/2026',
    '29/2/2026',
    '13/13/2026',
    '5/13/2026',
    '12/5/26',
    '12 Mei',
    '12 Mai 2026',
    '45123',
    '2027',
    '22/11/2026',
    'kemarin',
    'Mei, 2026',
    '0/5/2026',
  ])('refuses %j', (written) => {
    expect(read(written)).toBe('fault');
  });
});
