// The clipper against shapes whose cut can be drawn by hand.
import { describe, expect, it } from 'vitest';
import { type Box, clipRing, meets, type Ring, toBox } from './clip-ring.ts';
import { toSquareKilometres } from './ring-area.ts';

const BOX: Box = [0, 0, 10, 10];

describe('clipRing', () => {
  it('leaves a ring inside the box as it is', () => {
    const ring: Ring = [
      [1, 1],
      [9, 1],
      [5, 9],
    ];
    expect(clipRing(ring, BOX)).toEqual(ring);
  });

  it('gives nothing for a ring beside the box', () => {
    expect(
      clipRing(
        [
          [11, 0],
          [12, 0],
          [12, 5],
        ],
        BOX,
      ),
    ).toEqual([]);
    expect(clipRing([], BOX)).toEqual([]);
  });

  it('gives the box itself for a ring all around it', () => {
    const corners = clipRing(
      [
        [-5, -5],
        [15, -5],
        [15, 15],
        [-5, 15],
      ],
      BOX,
    );
    expect(new Set(corners.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });

  it('cuts a corner with exact crossings', () => {
    const triangle: Ring = [
      [8, 8],
      [12, 8],
      [8, 12],
    ];
    expect(clipRing(triangle, BOX)).toEqual([
      [8, 10],
      [8, 8],
      [10, 8],
      [10, 10],
      [10, 10],
    ]);
  });

  it('keeps the area of a bay that leaves the box and returns', () => {
    const comb: Ring = [
      [2, 2],
      [14, 2],
      [14, 4],
      [5, 4],
      [5, 6],
      [14, 6],
      [14, 8],
      [2, 8],
    ];
    const inside: Ring = [
      [2, 2],
      [10, 2],
      [10, 4],
      [5, 4],
      [5, 6],
      [10, 6],
      [10, 8],
      [2, 8],
    ];
    expect(toSquareKilometres(clipRing(comb, BOX))).toBeCloseTo(toSquareKilometres(inside), 6);
  });

  it('never puts a point outside the box', () => {
    const star: Ring = Array.from({ length: 200 }, (_, index) => {
      const reach = index % 2 === 0 ? 4 : 13;
      return [5 + reach * Math.cos(index / 5), 5 + reach * Math.sin(index / 5)];
    });
    const [west, south, east, north] = toBox(clipRing(star, BOX));
    expect(Math.min(west, south)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(east, north)).toBeLessThanOrEqual(10 + 1e-9);
  });
});

describe('meets', () => {
  it('is true for boxes that share an edge and false for boxes apart', () => {
    expect(meets(BOX, [10, 0, 12, 4])).toBe(true);
    expect(meets(BOX, [10.1, 0, 12, 4])).toBe(false);
    expect(meets(BOX, [0, -3, 10, -0.1])).toBe(false);
  });
});
