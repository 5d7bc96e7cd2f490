/** Formats as people read them, in both languages. */
import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { toLanguage } from './language.ts';

const id = createFormat('id');
const en = createFormat('en');

describe('createFormat', () => {
  it('writes rupiah without decimals and keeps Rp on the same line', () => {
    expect(id.rupiah(950_000)).toBe('Rp\u00a0950.000');
    expect(en.rupiah(950_000)).toBe('Rp\u00a0950,000');
    expect(id.rupiah(-35_000)).toBe('−Rp\u00a035.000');
  });

  it('marks a sum of which not everything is known as at least', () => {
    expect(id.knownRupiah({ rupiah: 950_000, known: 4, of: 5 })).toBe('≥\u00a0Rp\u00a0950.000');
    expect(id.knownRupiah({ rupiah: 950_000, known: 5, of: 5 })).toBe('Rp\u00a0950.000');
  });

  it('keeps ranges as ranges that never break, and one number where both ends agree', () => {
    expect(id.range({ min: 1_000, max: 1_500 })).toBe('1.000\u2060–\u20601.500');
    expect(id.range({ min: 7, max: 7 })).toBe('7');
  });

  it('writes shares as per cent with the comma of the language', () => {
    expect(id.share({ min: 0.018, max: 0.05 })).toBe('1,8\u2060–\u20605\u00a0%');
    expect(en.share(0.5)).toBe('50\u00a0%');
    expect([0, 0.001, 0.999, 1].map(id.share)).toEqual(
      ['0', '0,1', '99,9', '100'].map((shown) => `${shown}\u00a0%`),
    );
  });

  it('never rounds a share to none or to all', () => {
    expect(id.share(0.0004)).toBe('<0,1\u00a0%');
    expect(en.share(9_999 / 10_000)).toBe('>99.9\u00a0%');
    expect(id.share({ min: 0.0004, max: 0.02 })).toBe('<0,1\u2060–\u20602\u00a0%');
  });

  it('shows a date as exactly as it is known', () => {
    expect(id.partialDate('2026-05-12')).toBe('12 Mei 2026');
    expect(id.partialDate('2026-05')).toBe('Mei 2026');
    expect(id.partialDate('2026')).toBe('2026');
    expect(id.partialDate(null)).toBe('tanggal tidak diketahui');
    expect(en.partialDate('2026-05-12')).toBe('12 May 2026');
    expect(en.partialDate(null)).toBe('date unknown');
  });

  it('shows instants in Jakarta, where the day may already be the next one', () => {
    expect(id.day('2026-11-20T17:30:00.000Z')).toBe('21 November 2026');
    expect(id.instant('2026-11-21T08:05:00.000Z')).toBe('21 November 2026 pukul 15.05 WIB');
  });

  it('reads the language of a tag, Indonesian unless it is English', () => {
    expect(['en', 'EN-us', 'id', 'jv', '', null].map(toLanguage)).toEqual([
      'en',
      'en',
      'id',
      'id',
      'id',
      'id',
    ]);
  });
});
