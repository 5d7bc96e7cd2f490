/** The goods of a purchase against cases computed by hand. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { createRunningFigures } from '../fold-figures.ts';
import { makeEntry } from '../testing/make-entry.ts';

const boxes = (quantity: number) => ({ unit: 'boxes', quantity });
const bought = (quantity: number) =>
  makeEntry('purchase-made', 'purchase-1', { on: '2026-06-01', quantity: boxes(quantity) });
const give = (id: string, quantity: number, on: string | null = '2026-06-02') =>
  makeEntry('distribution-delivered', id, {
    on,
    purchases: ['purchase-1'],
    goods: [{ purchase: 'purchase-1', quantity: boxes(quantity) }],
  });
const lose = (id: string, quantity: number, reason: 'spoiled' | 'missing' = 'spoiled') =>
  makeEntry('goods-lost', id, {
    on: '2026-06-02',
    purchase: 'purchase-1',
    quantity: boxes(quantity),
    reason,
  });
const count = (id: string, quantity: number, on: string | null = '2026-06-03') =>
  makeEntry('stock-counted', id, { on, purchase: 'purchase-1', left: boxes(quantity) });
const balance = (...entries: Entry[]) => createRunningFigures(entries).readGoods().lines[0];

describe('the goods of a purchase', () => {
  it('balance where everything that was bought is accounted for', () => {
    // 400 boxes to under-fives 200, health-post visitors 120, elderly 80: 400 − 200 − 120 − 80 = 0.
    const running = createRunningFigures([
      bought(400),
      give('distribution-1', 200),
      give('distribution-2', 120),
      give('distribution-3', 80),
    ]);
    expect(running.readGoods()).toEqual({ balanced: 1, lines: [] });
    expect(running.read().itemised.goods).toEqual({ balanced: 1, unbalanced: 0, unknown: 0 });
  });

  it('do not balance where a count finds fewer than should be left', () => {
    // 410 − 200 − 120 − 80 = 10; 5 spoiled, so 5 should be left, and 2 are: 3 are missing.
    const entries = [
      bought(410),
      give('distribution-1', 200),
      give('distribution-2', 120),
      give('distribution-3', 80),
      lose('goods-1', 5),
      count('stock-1', 2),
    ];
    expect(balance(...entries)).toEqual({
      purchase: 'purchase-1',
      unit: 'boxes',
      bought: 410,
      packed: 0,
      distributed: 400,
      lost: 5,
      counted: 2,
      difference: 3,
      unknown: [],
    });
    // Once the 3 are recorded as missing, 410 − 400 − 5 − 3 = 2 and 2 were counted.
    const explained = createRunningFigures([...entries, lose('goods-2', 3, 'missing')]);
    expect(explained.readGoods()).toEqual({ balanced: 1, lines: [] });
  });

  it('do not balance where more left than was there', () => {
    // 100 − 120 = −20, whatever else may have happened.
    const unclear = makeEntry('distribution-delivered', 'distribution-2', {
      purchases: ['purchase-1'],
    });
    expect(balance(bought(100), give('distribution-1', 120), unclear)).toMatchObject({
      difference: -20,
      distributed: null,
    });
  });

  it('compare a count with what left up to its day, and what left later with the count', () => {
    // On 3 June 100 − 60 = 40 and 40 were counted; on 5 June 30 of them left, and 50 could not have.
    const before = [bought(100), give('distribution-1', 60), count('stock-1', 40)];
    const later = (quantity: number) => give('distribution-2', quantity, '2026-06-05');
    expect(createRunningFigures([...before, later(30)]).readGoods().balanced).toBe(1);
    expect(balance(...before, later(50))).toMatchObject({ difference: -10 });
  });

  it('take the latest count, and of one day the one that was recorded last', () => {
    // First 38 of 40 were found, then, looking again, all 40.
    const again = { ...count('stock-2', 40), at: '2026-06-03T10:00:00.000Z' };
    const entries = [bought(100), give('distribution-1', 60), again, count('stock-1', 38)];
    expect(createRunningFigures(entries).readGoods().balanced).toBe(1);
  });

  it('are inferred from packages of one purchase and one unit: count × contents', () => {
    // 20 packages of 5 boxes are 100.
    const pack = (contents: ReturnType<typeof boxes>[], purchases = ['purchase-1']) =>
      makeEntry('package-packed', 'package-1', { purchases, count: 20, contents });
    expect(createRunningFigures([bought(100), pack([boxes(5)])]).readGoods().balanced).toBe(1);
    const mixed = pack([boxes(5), { unit: 'kg', quantity: 1 }]);
    expect(balance(bought(100), mixed)).toMatchObject({ packed: null, unknown: ['packed'] });
    const several = pack([boxes(5)], ['purchase-1', 'purchase-2']);
    expect(balance(bought(100), several)).toMatchObject({ packed: null, unknown: ['packed'] });
  });

  it('leave a purchase once: packed, not again when they are handed out of the packages', () => {
    // 100 were packed; 60 and 40 of them handed out are no further 100.
    const packed = makeEntry('package-packed', 'package-1', {
      purchases: ['purchase-1'],
      goods: [{ purchase: 'purchase-1', quantity: boxes(100) }],
    });
    const handOut = (id: string, quantity: number) =>
      makeEntry('distribution-delivered', id, {
        packages: ['package-1'],
        goods: [{ purchase: 'purchase-1', quantity: boxes(quantity) }],
      });
    const entries = [bought(100), packed, handOut('d-1', 60), handOut('d-2', 40)];
    expect(createRunningFigures(entries).readGoods()).toEqual({ balanced: 1, lines: [] });
  });

  it.each([
    ['nobody said how much was bought', [], 'bought'],
    ['nobody counted what is left', [bought(100), give('distribution-1', 60)], 'counted'],
    [
      'nobody said how much was given',
      [bought(100), makeEntry('distribution-delivered', 'd-1', { purchases: ['purchase-1'] })],
      'distributed',
    ],
    [
      'the dates leave open what came first',
      [bought(100), give('distribution-1', 60, '2026-06'), count('stock-1', 40)],
      'order',
    ],
    [
      'it was lost in another unit',
      [
        bought(100),
        makeEntry('goods-lost', 'goods-1', {
          purchase: 'purchase-1',
          quantity: { unit: 'kg', quantity: 5 },
        }),
      ],
      'lost',
    ],
  ] as const)('cannot be known where %s', (_, entries, unknown) => {
    const given = entries.length > 0 ? entries : [makeEntry('purchase-made', 'purchase-1')];
    expect(balance(...given)).toMatchObject({ difference: null, unknown: [unknown] });
  });

  it('are balanced again when an entry is corrected, also after the lines were read', () => {
    const running = createRunningFigures([bought(100), give('distribution-1', 90)]);
    expect(running.readGoods().lines).toHaveLength(1);
    const { v: _, at: __, on, ...payload } = give('distribution-1', 100);
    running.append(
      makeEntry('entry-corrected', 'correction-1', {
        corrects: 'distribution-1',
        replacement: { on, payload: payload as never },
      }),
    );
    expect(running.readGoods()).toEqual({ balanced: 1, lines: [] });
    running.append(makeEntry('entry-corrected', 'correction-2', { corrects: 'purchase-1' }));
    expect(running.readGoods()).toEqual({ balanced: 0, lines: [] });
  });

  it('that a business buys for itself are nobody’s to account for, until somebody packs or gives them', () => {
    const own = makeEntry('purchase-made', 'purchase-1', {
      ...{ on: '2026-06-01', quantity: boxes(100), buyer: 'msme-2' },
    });
    const running = createRunningFigures([own]);
    expect(running.read().itemised.goods).toEqual({ balanced: 0, unbalanced: 0, unknown: 0 });
    expect(running.readGoods()).toEqual({ balanced: 0, lines: [] });
    running.append(give('distribution-1', 60));
    expect(running.read().itemised.goods).toEqual({ balanced: 0, unbalanced: 0, unknown: 1 });
    running.append(give('distribution-2', 40));
    expect(running.read().itemised.goods).toEqual({ balanced: 1, unbalanced: 0, unknown: 0 });
  });
});
