// A verification report in words.
import { describe, expect, test } from 'vitest';
import type { CheckReport } from './check-message.ts';
import { describeSteps, describeVerdict } from './check-results.ts';

const whole: CheckReport = {
  holds: true,
  community: 'contoh',
  verifierKey: 'k',
  log: { holds: true, size: 1250, root: 'AbC=', asOf: null },
  documents: { holds: true, matched: 30, withdrawn: 2, unexplained: 0, faults: [] },
  figures: { holds: true, compared: 182, differences: [] },
};

describe('describeSteps', () => {
  test('says what was compared where all holds', () => {
    expect(describeSteps(whole, 'id')).toEqual({
      log: { holds: true, text: 'Cocok: 1.250 catatan, akar AbC=.' },
      documents: { holds: true, text: 'Cocok: 30 dokumen; 2 ditarik atau tidak dibuka.' },
      figures: { holds: true, text: 'Cocok: 182 nilai dihitung ulang, tidak ada yang berbeda.' },
    });
  });

  test('names the figure that differs, and both its values', () => {
    const differences = [{ path: 'itemised.spent.rupiah', published: 990_000, computed: 950_000 }];
    const { figures } = describeSteps(
      { ...whole, holds: false, figures: { holds: false, compared: 182, differences } },
      'en',
    );
    expect(figures).toEqual({
      holds: false,
      text: 'They do not hold: itemised.spent.rupiah is published as 990000, should be 950000.',
    });
  });

  test('names the first five documents that differ', () => {
    const faults = Array.from({ length: 7 }, (_, at) => ({
      document: `document-${at}`,
      entry: at + 1,
      fault: 'changed' as const,
    }));
    const { documents } = describeSteps(
      { ...whole, documents: { holds: false, matched: 0, withdrawn: 0, unexplained: 0, faults } },
      'id',
    );
    expect(documents.text).toContain('document-4 pada catatan #5; …');
    expect(documents.text).not.toContain('document-5');
  });

  test('does not pretend to have checked what rests on a broken log', () => {
    const { log: _, documents: __, figures: ___, ...rest } = whole;
    const steps = describeSteps(
      {
        ...rest,
        holds: false,
        log: { holds: false, error: { id: 'Akar berbeda.', en: 'Roots differ.' } },
      },
      'id',
    );
    expect(steps.log.text).toBe('Tidak cocok. Akar berbeda.');
    expect(steps.documents).toEqual({
      holds: undefined,
      text: 'tidak diperiksa, karena langkah sebelumnya gagal',
    });
    expect(steps.figures).toEqual(steps.documents);
  });
});

describe('describeVerdict', () => {
  test('is plain either way', () => {
    expect(describeVerdict(whole, 1.62, 'id')).toBe(
      'Semuanya cocok. Peramban Anda memeriksa 1.250 catatan dalam 1,6 detik.',
    );
    expect(describeVerdict({ ...whole, holds: false }, 1, 'en')).toMatch(
      /^Something does not hold\./,
    );
  });
});
