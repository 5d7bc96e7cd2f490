// Degrees, pixels and metres agree.
import { expect, test } from 'vitest';
import { createProjection } from './projection.ts';

const jakarta = createProjection([106.6, -6.4, 107, -6.0], 800);

test('puts the corners of the box at the corners of the drawing', () => {
  expect(jakarta.toPixels([106.6, -6.0])).toEqual([0, 0]);
  const [right, bottom] = jakarta.toPixels([107, -6.4]);
  expect(right).toBe(800);
  expect(Math.round(bottom)).toBe(jakarta.height);
});

test('is as long in metres from north to south as from west to east', () => {
  const [west] = jakarta.toPixels([106.7, -6.2]);
  const [east] = jakarta.toPixels([106.8, -6.2]);
  const metres = 0.1 * 111_195 * Math.cos((6.2 * Math.PI) / 180);
  expect(east - west).toBeCloseTo(jakarta.ofMetres(metres), 0);
  const [, north] = jakarta.toPixels([106.7, -6.2]);
  const [, south] = jakarta.toPixels([106.7, -6.3]);
  expect(south - north).toBeCloseTo(jakarta.ofMetres(11_119.5), 0);
});
