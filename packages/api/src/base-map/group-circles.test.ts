// Which businesses share a map.
import { describe, expect, it } from 'vitest';
import type { Circle } from './circle.ts';
import { groupCircles } from './group-circles.ts';

const circle = (lng: number, lat: number, radius = 2000): Circle => ({ lng, lat, radius });
const JAKARTA = [
  circle(106.78, -6.15),
  circle(106.88, -6.25),
  circle(106.82, -6.4),
  circle(107, -6.24),
];
const SURABAYA = circle(112.75, -7.25, 7400);
const BANDUNG = circle(107.61, -6.92);

describe('groupCircles', () => {
  it('parts Jabodetabek from Surabaya, the larger group first', () => {
    const groups = groupCircles([SURABAYA, ...JAKARTA]);
    expect(groups.map((group) => group.length)).toEqual([4, 1]);
    expect(groups[1]).toEqual([SURABAYA]);
  });

  it('gives Bandung, 120 km from Jakarta, a map of its own', () => {
    expect(groupCircles([...JAKARTA, BANDUNG])).toHaveLength(2);
  });

  it('keeps one map where towns follow each other closely', () => {
    const between = [
      circle(107.2, -6.3),
      circle(107.3, -6.45),
      circle(107.45, -6.6),
      circle(107.55, -6.75),
    ];
    expect(groupCircles([...JAKARTA, ...between, BANDUNG])).toHaveLength(1);
  });

  it('does not care about the order', () => {
    const all = [...JAKARTA, SURABAYA, BANDUNG];
    expect(groupCircles([...all].reverse())).toEqual(groupCircles(all));
  });

  it('copes with thousands of businesses and loses none', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      circle(106.5 + (index % 71) / 100, -6.6 + (index % 53) / 100),
    );
    const groups = groupCircles([...many, SURABAYA]);
    expect(groups.flat()).toHaveLength(5001);
    expect(groups).toHaveLength(2);
  });

  it('gives no group without circles', () => {
    expect(groupCircles([])).toEqual([]);
  });
});
