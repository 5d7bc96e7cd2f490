// What a region shows around its circles.
import { describe, expect, it } from 'vitest';
import { toExtent } from './circle.ts';
import { toFrame } from './frame.ts';

describe('toFrame', () => {
  it('shows at least 40 km around a single exact point', () => {
    const { width, height } = toExtent(toFrame([{ lng: 106.8, lat: -6.2, radius: 0 }]));
    expect(width).toBeGreaterThan(39_900);
    expect(width / height).toBeCloseTo(4 / 3, 1);
  });

  it('leaves air around a tall group and keeps 4 : 3', () => {
    const north = { lng: 112.7, lat: -7, radius: 3000 };
    const south = { lng: 112.7, lat: -8, radius: 3000 };
    const frame = toFrame([north, south]);
    const { width, height } = toExtent(frame);
    expect(width / height).toBeCloseTo(4 / 3, 1);
    expect(frame[3]).toBeGreaterThan(-7 + 0.1);
    expect(frame[1]).toBeLessThan(-8 - 0.1);
  });

  it('is rounded to 0.001°, so that it stays the same text everywhere', () => {
    const frame = toFrame([{ lng: 107.60712345, lat: -6.92198765, radius: 1234 }]);
    expect(frame.map((side) => String(side).length <= 7)).toEqual([true, true, true, true]);
  });
});
