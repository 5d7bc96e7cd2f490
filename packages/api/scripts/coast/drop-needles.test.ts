// Needles go, bays and capes stay.
import { describe, expect, it } from 'vitest';
import type { Ring } from '../../src/base-map/clip-ring.ts';
import { dropNeedles } from './drop-needles.ts';

const COAST: Ring = [
  [0, 0],
  [10, 0],
  [10, 4],
  [7, 5],
  [10, 6],
  [10, 10],
  [5, 12],
  [0, 10],
];

describe('dropNeedles', () => {
  it('leaves a coast with a bay as it is', () => {
    expect(dropNeedles(COAST)).toEqual(COAST);
  });

  it('takes out a canal that is a hundred times longer than wide', () => {
    const canal: Ring = [...COAST, [0, 5.1], [8, 5.05], [0, 5]];
    expect(dropNeedles(canal)).toEqual([...COAST, [0, 5.1], [0, 5]]);
  });

  it('leaves small rings alone', () => {
    const sliver: Ring = [
      [0, 0],
      [9, 0.1],
      [0, 0.2],
    ];
    expect(dropNeedles(sliver)).toEqual(sliver);
  });
});
