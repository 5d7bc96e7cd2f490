// What people write for recipients: ranges with any dash, and the word for who they are.
import { describe, expect, it } from 'vitest';
import { readRecipients } from './people.ts';

function read(written: string, mapping = {}) {
  const { value, doubt } = readRecipients(written, mapping);
  return value ? [value.people.min, value.people.max, value.group] : doubt?.kind;
}

describe('a cell that says who received', () => {
  it.each([
    ['5 – 10 warga'],
    ['5-10 warga'],
    ['5 — 10 warga'],
    ['5 − 10 Warga'],
    ['5‑10\u00a0warga'],
    ['5 s.d. 10 warga'],
    ['5 s/d 10 orang'],
    ['5 sampai 10 jiwa'],
    ['5 hingga 10 warga'],
    ['5 to 10 people'],
  ])('reads %j as 5 to 10 residents', (written) => {
    expect(read(written)).toEqual([5, 10, 'residents']);
  });

  it('reads an exact count as a range from itself to itself', () => {
    expect(read('12 lansia')).toEqual([12, 12, 'elderly']);
  });

  it('reads grouped thousands and the words for other groups', () => {
    expect(read('1.000 – 1.500 pekerja informal')).toEqual([1_000, 1_500, 'informal-workers']);
    expect(read('1 – 2 ribu siswa')).toEqual([1_000, 2_000, 'school-children']);
    expect(read('20 penyandang disabilitas')).toEqual([20, 20, 'people-with-disabilities']);
  });

  it('asks who they are where the word is missing or unknown, and takes the answer', () => {
    expect(read('5 – 10')).toBe('question');
    expect(read('5 – 10 tukang')).toBe('question');
    expect(read('5 – 10', { groups: { '': 'elderly' } })).toEqual([5, 10, 'elderly']);
    expect(read('5 – 10 tukang', { groups: { Tukang: 'informal-workers' } })).toEqual([
      5,
      10,
      'informal-workers',
    ]);
  });

  it.each([
    '10 – 5 warga',
    '± 10 warga',
    '10+ warga',
    '> 300 warga',
    'sekitar 20 warga',
    '10 keluarga',
    '5 KK',
    'banyak',
    '0 warga',
    '-5 warga',
    '5 – warga',
    '2,5 warga',
  ])('refuses %j', (written) => {
    expect(read(written)).toBe('fault');
  });

  it('says that an impossible range ends below its beginning', () => {
    expect(readRecipients('10 – 5 warga', {}).doubt?.reason.id).toBe(
      '"10 – 5 warga" rentang yang mustahil: akhirnya lebih kecil daripada awalnya',
    );
  });
});
