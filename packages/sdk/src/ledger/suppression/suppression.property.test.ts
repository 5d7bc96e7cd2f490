/** Random programmes against a reader who tries everything: she never gets at 1 to 4 households. */
import { describe, expect, it } from 'vitest';
import type { Area, Category } from '../../contract/values.schema.ts';
import { createRandom } from '../testing/random.ts';
import {
  findByElimination,
  findByEnumeration,
  type PublishedTable,
} from '../testing/table-attacker.ts';
import { betraysFewerThanFive } from './betrays-fewer-than-five.ts';
import type { PublishedCount, Scope } from './scope.ts';
import { suppress } from './suppress.ts';

/** The last lies in the first. */
const areas: Area[] = [
  { name: 'Mojokerto', code: '35.16' },
  { name: 'Surabaya', code: '35.78' },
  { name: 'Sooko', code: '35.16.10' },
];
const categories: Category[] = ['drinks', 'fruit', 'staples'];
const everyScope: Scope[] = [null, ...areas].flatMap((area) =>
  [null, ...categories].map((category) => ({ area, category })),
);

function lies({ area, category }: Scope, whole: Scope): boolean {
  const code = (place: Area | null): string => (place && 'code' in place ? place.code : '');
  return (
    code(area).startsWith(code(whole.area)) &&
    (whole.category === null || whole.category === category)
  );
}

/** Up to `places` cells of up to `most` households each. */
function makeCells(seed: number, places: number, most: number): PublishedCount[] {
  const random = createRandom(seed);
  const cells = new Map<string, PublishedCount>();
  for (let at = 0; at < places; at += 1) {
    const [area = null, category = null] = [areas[random(3)], categories[random(3)]];
    const over = 1 + random(random(2) === 0 ? 4 : most);
    cells.set(JSON.stringify([area, category]), { area, category, over });
  }
  return [...cells.values()];
}

function toTable(cells: readonly PublishedCount[], published: readonly Scope[]): PublishedTable {
  return {
    cells: cells.map(({ over }) => over),
    published: published.map((scope) =>
      cells.flatMap((cell, at) => (lies(cell, scope) ? [at] : [])),
    ),
  };
}

describe('random programmes', () => {
  const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);

  it.each(seeds)('programme %i: no sums and differences describe fewer than five', (seed) => {
    const cells = makeCells(seed, 9, 30);
    const { publish } = suppress({ cells, wanted: everyScope });
    expect(findByElimination(toTable(cells, publish))).toEqual([]);
  });

  it.each(seeds.slice(0, 60))('programme %i: nor do all the tables that fit', (seed) => {
    const cells = makeCells(seed, 5, 7);
    const { publish } = suppress({ cells, wanted: everyScope });
    expect(findByEnumeration(toTable(cells, publish))).toEqual([]);
  });

  it.each(seeds)('programme %i: nor when one table follows another', (seed) => {
    const cells = makeCells(seed, 9, 30);
    const byArea = everyScope.filter(({ category }) => category === null);
    const first = suppress({ cells, wanted: byArea }).publish;
    const second = suppress({ cells, wanted: everyScope, recorded: first }).publish;
    expect(findByElimination(toTable(cells, [...first, ...second]))).toEqual([]);
    expect(betraysFewerThanFive([...first, ...second])).toBe(false);
    const grown = [...cells, { area: null, category: null, over: 1 + (seed % 9) }];
    const third = suppress({ cells: grown, wanted: byArea, recorded: first }).publish;
    expect(betraysFewerThanFive([...first, ...third])).toBe(false);
  });

  it.each(seeds)('programme %i: nothing is held back without need', (seed) => {
    const cells = makeCells(seed, 6, 30);
    const { publish, heldBack } = suppress({ cells, wanted: everyScope });
    for (const { because, ...scope } of heldBack) {
      const table = toTable(cells, [...publish, scope]);
      expect(findByElimination(table), because).not.toEqual([]);
    }
  });

  it.each(seeds)('programme %i: the order of households does not matter', (seed) => {
    const cells = makeCells(seed, 9, 12);
    const one = suppress({ cells, wanted: everyScope });
    const other = suppress({ cells: cells.toReversed(), wanted: everyScope.toReversed() });
    expect(other).toEqual(one);
  });

  it.each(seeds)('programme %i: what betrays is found, and nothing else is called so', (seed) => {
    const random = createRandom(seed + 7_000);
    const cells = makeCells(seed, 9, 12);
    const published = everyScope
      .filter(() => random(3) === 0)
      .map((scope) => ({ ...scope, over: sumOf(cells, scope) }))
      .filter(({ over }) => over > 4);
    // She does not know which cells hold nobody: all of them are in her table.
    const everyCell = [null, ...areas].flatMap((area) =>
      [null, ...categories].map((category) => ({ area, category, over: 0 })),
    );
    const own = (cell: Scope): string => JSON.stringify([cell.area, cell.category]);
    const full = everyCell.map((cell) => cells.find((other) => own(other) === own(cell)) ?? cell);
    expect(betraysFewerThanFive(published)).toBe(hasSmallDifference(full, published));
  });
});

function sumOf(cells: readonly PublishedCount[], scope: Scope): number {
  return cells.reduce((sum, cell) => sum + (lies(cell, scope) ? cell.over : 0), 0);
}

/**
 * Whether any sum of published figures, each taken once, twice, not at all or less once or twice, is of a union of
 * cells with 1 to 4 households.
 */
function hasSmallDifference(
  cells: readonly PublishedCount[],
  published: readonly PublishedCount[],
): boolean {
  const rows = published.map((scope) => cells.map((cell) => (lies(cell, scope) ? 1 : 0)));
  const visit = (at: number, sum: readonly number[], over: number): boolean => {
    const row = rows[at];
    if (!row) return over > 0 && over < 5 && sum.every((value) => value === 0 || value === 1);
    return [0, 1, -1, 2, -2].some((times) =>
      visit(
        at + 1,
        sum.map((value, cell) => value + times * (row[cell] ?? 0)),
        over + times * (published[at]?.over ?? 0),
      ),
    );
  };
  return visit(
    0,
    cells.map(() => 0),
    0,
  );
}
