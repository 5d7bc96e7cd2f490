// The words of cells that stand for one of a list: categories, ways, groups of recipients.
import { describe, expect, it } from 'vitest';
import { categories, readCategory } from './category.ts';
import { readGroupWord } from './recipient-groups.ts';
import { readWay } from './way.ts';

describe('a cell that stands for one of a list', () => {
  it.each([
    ['makanan ringan', 'processed-food'],
    ['Kerajinan  Tangan', 'handicrafts'],
    ['minuman', 'drinks'],
    ['buah‑buahan', 'fruit'],
    ['(sembako)', 'staples'],
    ['processed-food', 'processed-food'],
  ])('reads %j as the category %s', (written, category) => {
    expect(readCategory(written, {}).value).toBe(category);
  });

  it('refuses an unknown category, shows the known ones, and takes an answer', () => {
    const { doubt } = readCategory('minyak angin', {});
    expect(doubt).toMatchObject({
      kind: 'fault',
      reason: { en: '"minyak angin" is not a known category' },
      answer: { categories: { 'minyak angin': '?' } },
      choices: categories,
    });
    const mapping = { categories: { 'Minyak Angin': 'household-goods' } } as const;
    expect(readCategory('minyak angin', mapping).value).toBe('household-goods');
  });

  it.each([
    ['Langsung', ['directly']],
    ['Secara langsung', ['directly']],
    ['Melalui komunitas lokal', ['community']],
    ['Relawan atau inisiator', ['volunteers', 'initiator']],
    ['relawan, kurir & relawan', ['volunteers', 'courier']],
    ['through the local community', ['community']],
    ['Secara langsung oleh relawan', ['directly', 'volunteers']],
  ])('reads %j as %j', (written, ways) => {
    expect(readWay(written, {}).value).toEqual(ways);
  });

  it('asks about a way as a whole where a part of it is unknown', () => {
    const { doubt } = readWay('Relawan dan merpati', {});
    expect(doubt).toMatchObject({
      kind: 'question',
      answer: { ways: { 'Relawan dan merpati': ['?'] } },
    });
    const mapping = { ways: { 'relawan dan merpati': ['volunteers'] } } as const;
    expect(readWay('Relawan dan merpati', mapping).value).toEqual(['volunteers']);
  });

  it.each(['Tidak langsung', 'bukan lewat komunitas'])('asks about the denial %j', (written) => {
    expect(readWay(written, {}).doubt).toMatchObject({ kind: 'question' });
  });

  it('tells families from people', () => {
    expect(['warga', 'lansia', 'keluarga', 'kk', 'tukang'].map(readGroupWord)).toEqual([
      'residents',
      'elderly',
      'families',
      'families',
      undefined,
    ]);
  });
});
