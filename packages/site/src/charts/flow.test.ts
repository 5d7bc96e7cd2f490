// The money's way: what is drawn follows from what is known.
import type { Impact } from '@circunomy/sdk';
import { describe, expect, test } from 'vitest';
import { toFlow } from './flow.ts';
import { layOutFlow } from './flow-layout.ts';
import { foldAreas } from './fold-areas.ts';
import { drawRiver } from './river.ts';

type Stream = Impact['flow'][number];

const area = (name: string, code: string): Stream['area'] => ({ name, code });
const money = (rupiah: number, known = 1, of = 1): Stream['spent'] => ({ rupiah, known, of });

const paper: Impact['flow'] = [
  {
    category: 'processed-food',
    area: area('Jakarta Timur', '31.75'),
    spent: money(300_000),
    quantities: [],
    beneficiaries: { min: 5, max: 10 },
  },
  {
    category: 'processed-food',
    area: area('Depok', '32.76'),
    spent: money(300_000),
    quantities: [],
    beneficiaries: { min: 10, max: 15 },
  },
  {
    category: 'handicrafts',
    area: area('Jakarta Selatan', '31.74'),
    spent: money(150_000),
    quantities: [],
    beneficiaries: { min: 2, max: 5 },
  },
  {
    category: 'fruit',
    area: area('Jakarta Barat', '31.73'),
    spent: null,
    quantities: [{ unit: 'pcs', quantity: 100 }],
    beneficiaries: { min: 5, max: 10 },
  },
  {
    category: 'drinks',
    area: null,
    spent: money(200_000, 1, 2),
    quantities: [{ unit: 'botol', quantity: 9 }],
    beneficiaries: null,
  },
];

describe('toFlow', () => {
  const flow = toFlow(paper, 'id');

  test('puts the largest first and adds up what is known', () => {
    expect(flow.map(({ name, amount }) => [name, amount])).toEqual([
      ['Makanan olahan', 'Rp\u00a0600.000'],
      ['Minuman', '≥\u00a0Rp\u00a0200.000'],
      ['Kerajinan tangan', 'Rp\u00a0150.000'],
      ['Buah-buahan', '100\u00a0pcs'],
    ]);
  });

  test('keeps goods without a price as a quantity, never as an estimate', () => {
    const fruit = flow.at(-1);
    expect(fruit?.rupiah).toBe(0);
    expect(fruit?.branches[0]?.amount).toBe('100\u00a0pcs');
  });

  test('says where goods have not one area, and where recipients are unknown', () => {
    expect(flow[1]?.branches).toMatchObject([
      { area: 'Belum disalurkan, atau ke beberapa wilayah', people: null },
    ]);
    expect(toFlow(paper, 'en')[0]?.branches[0]?.people).toBe('5\u2060–\u206010 people');
  });

  test('is empty where nothing was bought', () => {
    expect(toFlow([], 'id')).toEqual([]);
  });
});

describe('layOutFlow', () => {
  const layout = layOutFlow(toFlow(paper, 'id'));

  test('makes bars as high as their money, and the columns as high as each other in sum', () => {
    const sum = (bars: readonly { height: number }[]): number =>
      bars.reduce((all, { height }) => all + height, 0);
    expect(sum(layout.categories)).toBeCloseTo(layout.source.height, 6);
    expect(sum(layout.areas)).toBeCloseTo(layout.source.height, 6);
    const [food, , crafts] = layout.categories;
    expect((food?.height ?? 0) / (crafts?.height ?? 1)).toBeCloseTo(4, 6);
  });

  test('leaves room for a label of two lines beside every bar', () => {
    for (const bars of [layout.categories, layout.areas]) {
      const middles = bars.map(({ y, height }) => y + height / 2);
      for (const [at, middle] of middles.slice(1).entries()) {
        expect(middle - (middles[at] ?? 0)).toBeGreaterThanOrEqual(46);
      }
    }
  });

  test('stays inside its own height', () => {
    for (const { y, height } of [layout.source, ...layout.categories, ...layout.areas]) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(layout.height + 1e-6);
    }
  });

  test('draws a line where only goods are known, and a band where money is', () => {
    const fruit = layout.bands.filter(({ code }) => code === 'fruit');
    expect(fruit.map(({ isPriced, path }) => [isPriced, path.endsWith('Z')])).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(
      layout.bands.filter(({ isPriced }) => isPriced).every(({ path }) => path.endsWith('Z')),
    ).toBe(true);
  });

  test('draws finite numbers even where no price is known at all', () => {
    const { bands, height } = layOutFlow(
      toFlow(
        paper.filter(({ spent }) => spent === null),
        'id',
      ),
    );
    expect(height).toBeGreaterThan(0);
    expect(bands.map(({ path }) => path).join()).not.toMatch(/NaN|Infinity/);
  });
});

describe('foldAreas', () => {
  const wide = toFlow(
    Array.from(
      { length: 12 },
      (_, at) =>
        ({
          ...paper[0],
          area: area(`Wilayah ${at}`, `32.${10 + at}`),
          spent: money((at + 1) * 1000),
        }) as Stream,
    ),
    'id',
  );

  test('keeps the largest areas and joins the rest under one name', () => {
    const [category] = foldAreas(wide, 8, (count) => `${count} wilayah lain`);
    expect(category?.branches).toHaveLength(8);
    expect(category?.branches.at(-1)).toMatchObject({ area: '5 wilayah lain', rupiah: 15_000 });
    expect(category?.branches[0]?.area).toBe('Wilayah 11');
  });

  test('changes nothing while there are few', () => {
    expect(foldAreas(wide, 12, String)).toEqual(wide);
  });
});

describe('drawRiver', () => {
  test('narrows with every branch and ends with none left', () => {
    const rows = drawRiver(toFlow(paper, 'id'));
    const widths = rows.map(({ trunk }) => Number(/H([\d.]+)V/.exec(trunk ?? '')?.[1] ?? 0));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(rows.at(-1)).toMatchObject({ trunk: null, isPriced: false });
  });
});
