// The CSV that spreadsheets and phones really write.
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (bytes: Uint8Array) => {
  const table = readTable(bytes);
  return 'rows' in table ? table.rows.map((row) => [row.row, ...row.cells]) : table.doubt.reason.en;
};

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n'],
    ['no line end at its end', 'a,b\n1,2'],
  ])('is read with %s', (_, text) => {
    expect(cells(encode(text))).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  it('is read in UTF-16 with a byte order mark', () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFFa;b\n1;2', 'utf16le'));
    expect(cells(bytes)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  it('keeps quoted separators, line ends and quotation marks inside a cell', () => {
    expect(cells(encode('a,b\n"1,5 juta","x ""y""\nz"\nKedai "C",2\n'))).toEqual([
      [1, 'a', 'b'],
      [2, '1,5 juta', 'x "y"\nz'],
      [3, 'Kedai "C"', '2'],
    ]);
  });

  it('leaves out empty rows and counts them, as a spreadsheet does', () => {
    expect(cells(encode('a,b\n\n,,\n1,2\n,\n'))).toEqual([
      [1, 'a', 'b'],
      [4, '1', '2'],
    ]);
  });

  it('is refused where it is not UTF-8, not closed or too long', () => {
    expect(cells(new Uint8Array([0x61, 0xff, 0x62]))).toBe('the file is not text in UTF-8');
    expect(cells(encode('a,b\n"1,2\n'))).toMatch(/^the file is not CSV/);
    expect(cells(encode('a,b\n'.repeat(10_001)))).toMatch(/^the table is too large/);
  });
});
