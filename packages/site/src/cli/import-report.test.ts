// A long list of findings stays readable: what is the same is said once, with its rows.
import type { Finding } from '@circunomy/api';
import { describe, expect, it } from 'vitest';
import { formatFindings } from './import-report.ts';

function find(row: number, more: Partial<Finding> = {}): Finding {
  return {
    ...{ kind: 'fault', file: 'a.csv', row, column: 'Kategori', value: 'jajan' },
    reason: { en: '"jajan" is not known', id: '"jajan" tidak dikenal' },
    fix: { en: 'Write another', id: 'Tulis yang lain' },
    ...more,
  };
}

describe('the report of an import', () => {
  it('says the same fault once, with ranges of rows', () => {
    const other = find(7, { value: 'jajanan', reason: { en: 'other', id: 'lain' } });
    const findings = [find(2), find(3), find(4), other, find(9)];
    expect(formatFindings(findings, 'a.mapping.json', 'en')).toBe(
      [
        '2 faults in the table:',
        '- a.csv, row 2–4, 9, column "Kategori", value "jajan"',
        '    reason: "jajan" is not known',
        '    fix: Write another',
        '- a.csv, row 7, column "Kategori", value "jajanan"',
        '    reason: other',
        '    fix: Write another',
        '',
        'Nothing was recorded.',
      ].join('\n'),
    );
  });

  it('asks once what one answer settles, and shows the answers as JSON to paste', () => {
    const answer = { thousands: 'rupiah' } as const;
    const question = { kind: 'question', answer, choices: ['rupiah', 'pieces'] } as const;
    const findings = [
      find(2, { ...question, value: '300 ribu' }),
      find(3, { ...question, value: '150 ribu' }),
    ];
    const text = formatFindings(findings, 'a.mapping.json', 'id');
    expect(text).toContain(
      '1 pertanyaan tentang tabel:\n- a.csv, baris 2–3, kolom "Kategori", isi "300 ribu"\n',
    );
    expect(text).toContain('    pilihan: rupiah, pieces\n');
    expect(text).toContain(
      'Tulis ini di a.mapping.json, dengan jawaban yang benar sebagai ganti "?":\n{\n  "thousands": "rupiah"\n}\n',
    );
  });
});
