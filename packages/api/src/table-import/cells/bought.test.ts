// What people write for an amount or a quantity of goods.
import { describe, expect, it } from 'vitest';
import { type BoughtColumn, readBought } from './bought.ts';

function read(written: string, column: BoughtColumn = 'either', thousands?: 'rupiah' | 'pieces') {
  const { value, doubt } = readBought(written, column, thousands);
  return value
    ? [value.amount, value.quantity?.quantity ?? null, value.quantity?.unit ?? null]
    : doubt?.kind;
}

describe('a cell that says what was bought', () => {
  it.each([
    ['Rp 1.250.000', 1_250_000],
    ['Rp1.250.000,-', 1_250_000],
    ['Rp\u00a0300.000,00', 300_000],
    ['IDR 300000', 300_000],
    ['1,5 juta rupiah', 1_500_000],
    ['Rp 1,15 jt', 1_150_000],
    ['Rp 2.5 juta', 2_500_000],
    ['300.000 rupiah', 300_000],
    ['Rp 300rb', 300_000],
    ['Rp 1 miliar', 1_000_000_000],
    ['Rp 1,250,000', 1_250_000],
  ])('reads %j as rupiah', (written, amount) => {
    expect(read(written)).toEqual([amount, null, null]);
  });

  it.each([
    ['100 pcs', 100, 'pcs'],
    ['1.000 bungkus', 1_000, 'bungkus'],
    ['2 ribu porsi', 2_000, 'porsi'],
    ['12botol', 12, 'botol'],
    ['1 dus isi 24', 1, 'dus isi 24'],
    ['3 karung 5 kg', 3, 'karung 5 kg'],
  ])('reads %j as goods', (written, quantity, unit) => {
    expect(read(written)).toEqual([null, quantity, unit]);
  });

  it('reads an amount and goods in one cell', () => {
    expect(read('100 pcs (Rp 500.000)')).toEqual([500_000, 100, 'pcs']);
    expect(read('Rp 500.000 / 100 pcs')).toEqual([500_000, 100, 'pcs']);
    expect(read('100 pcs senilai Rp 500.000')).toEqual([500_000, 100, 'pcs']);
  });

  it('asks what "300 ribu" means, and takes either answer', () => {
    expect(read('300 ribu')).toBe('question');
    expect(read('300 ribu', 'either', 'rupiah')).toEqual([300_000, null, null]);
    expect(readBought('300 ribu', 'either', 'rupiah').value?.thousandsAsRupiah).toBe(true);
    expect(read('300 ribu', 'either', 'pieces')).toEqual([null, 300_000, 'pcs']);
  });

  it('does not ask where the column itself is about money', () => {
    expect(read('300 ribu', 'amount')).toEqual([300_000, null, null]);
    expect(read('300000', 'amount')).toEqual([300_000, null, null]);
  });

  it.each([
    'tiga ratus',
    '300000',
    'Rp 300,000',
    'Rp 0',
    '0 pcs',
    '2,5 kg',
    'Rp 1,0000001',
    '3E+05',
    '=SUM(A1:A9)',
    'Rp 300.000 Rp 200.000',
    '100 pcs Rp 5.000',
    '100 pcs @5.000',
    '5 kg 200 ribu',
    '1e5',
    '300.000 ribu',
    'Rp 1.500rb',
    '100 pcs / 20 pcs',
    'Rp 9.000.000.000.000',
    'Rp -5.000',
    '1.25.000 rupiah',
    'Rp',
    '…',
  ])('refuses %j', (written) => {
    expect(read(written)).toBe('fault');
  });
});
