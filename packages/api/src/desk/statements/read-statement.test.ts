// Statements as Indonesian banks write them.
import { describe, expect, it } from 'vitest';
import { readStatement } from './read-statement.ts';

const TODAY = '2026-11-22';

function read(text: string) {
  return readStatement(new TextEncoder().encode(text), TODAY).map(
    ({ on, direction, amount, description }) => [on, direction, amount, description],
  );
}

describe('a bank statement', () => {
  it('has lines above its columns, days without a year, commas between thousands, CR in a column without a name', () => {
    const text = [
      'Informasi Rekening - Mutasi Rekening',
      'No. rekening,: 0000000001',
      'Tanggal Transaksi,Keterangan,Cabang,Jumlah,,Saldo',
      `"'20/11","TRSF E-BANKING CR 2011/CONTOH",0000,"30,127.00",CR,"1,030,127.00"`,
      `"'21/11",BIAYA ADM,0000,"15,000.00",DB,"1,015,127.00"`,
      `"'30/12",BUNGA,0000,"1,000.00",CR,"1,016,127.00"`,
      'Saldo Awal,,,"1,000,000.00",,',
    ].join('\r\n');
    expect(read(text)).toEqual([
      ['2026-11-20', 'in', 30_127, 'TRSF E-BANKING CR 2011/CONTOH'],
      ['2026-11-21', 'out', 15_000, 'BIAYA ADM'],
      ['2025-12-30', 'in', 1_000, 'BUNGA'],
    ]);
  });

  it('has a column for each direction, semicolons, dots between thousands', () => {
    const text = [
      'Tgl Transaksi;Uraian Transaksi;Mutasi Debet;Mutasi Kredit;Saldo',
      '20/11/26;TRANSFER DARI CONTOH;0,00;30.127,00;1.030.127,00',
      '21-11-2026 14:05:11;TARIK TUNAI;100.000,00;0,00;930.127,00',
    ].join('\n');
    expect(read(text)).toEqual([
      ['2026-11-20', 'in', 30_127, 'TRANSFER DARI CONTOH'],
      ['2026-11-21', 'out', 100_000, 'TARIK TUNAI'],
    ]);
  });

  it('has CR or DB beside the sum, or a sign before it, and words for months', () => {
    const text = [
      'Date,Description,Amount,Balance',
      '20 Nov 2026,CONTOH A,"Rp 30.127,00 CR",1',
      '20-Nov-26,CONTOH B,"30,128.00 DB",2',
      '2026-11-21,CONTOH C,-5000,3',
      '2026-11-21,CONTOH D,+5000.00,4',
    ].join('\n');
    expect(read(text).map(([on, direction, amount]) => [on, direction, amount])).toEqual([
      ['2026-11-20', 'in', 30_127],
      ['2026-11-20', 'out', 30_128],
      ['2026-11-21', 'out', 5_000],
      ['2026-11-21', 'in', 5_000],
    ]);
  });

  it('says which side a sum is on in a column of its own', () => {
    const text = 'Tanggal,Keterangan,DB/CR,Nominal\n20/11/2026,A,CR,10.000\n20/11/2026,B,DB,20.000';
    expect(read(text).map(([, direction, amount]) => [direction, amount])).toEqual([
      ['in', 10_000],
      ['out', 20_000],
    ]);
  });

  it.each([
    '',
    'apa saja\n1,2,3',
    'Nama,Alamat\nA,B',
    '\u0000\u0001',
    'Tanggal,Keterangan\n1/1/2026,A',
  ])('is refused where no row names a day and a sum: %j', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'statement-refused' }));
  });

  it('leaves out what is no line: sen, days that have not come, totals', () => {
    const text = [
      'Tanggal,Keterangan,Jumlah',
      '20/11/2026,SEN,"10.000,50"',
      '23/11/2026,BESOK,10.000',
      ',TOTAL,20.000',
      '20/11/2026,NOL,0',
    ].join('\n');
    expect(read(text)).toEqual([]);
  });

  it('knows a line again in a statement that overlaps, and tells equal lines apart', () => {
    const lines = ['20/11/2026,SAMA,10.000', '20/11/2026,SAMA,10.000', '21/11/2026,LAIN,10.000'];
    const references = (...rows: (string | undefined)[]) =>
      readStatement(
        new TextEncoder().encode(['Tanggal,Keterangan,Jumlah', ...rows].join('\n')),
        TODAY,
      ).map(({ reference }) => reference);
    const all = references(...lines);
    expect(new Set(all).size).toBe(3);
    expect(references(lines[1], lines[2])).toEqual([all[0], all[2]]);
  });
});
