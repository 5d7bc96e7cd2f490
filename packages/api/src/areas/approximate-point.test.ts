// Points are rough by design; these tests hold them to the right town, not to the right street.
import { describe, expect, it } from 'vitest';
import points from './area-points.json' with { type: 'json' };
import { approximatePoint } from './index.ts';

const JAKARTA = ['31.71', '31.72', '31.73', '31.74', '31.75'];

function at(code: string): NonNullable<ReturnType<typeof approximatePoint>> {
  const point = approximatePoint({ name: code, code });
  if (!point) throw new Error(`${code} has no point`);
  return point;
}

describe('approximatePoint', () => {
  it('has a point inside Indonesia and a radius for all 514 regencies and 38 provinces', () => {
    const codes = Object.keys(points);
    expect(codes.filter((code) => code.length === 5)).toHaveLength(514);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(38);
    for (const code of codes) {
      const { lng, lat, radius } = at(code);
      expect(lng > 94 && lng < 142 && lat > -12 && lat < 7 && radius >= 1000, code).toBe(true);
    }
  });

  it('places the five cities of Jakarta apart, on their own sides', () => {
    const [centre, north, west, south, east] = JAKARTA.map(at);
    expect(new Set(JAKARTA.map((code) => `${at(code).lng} ${at(code).lat}`)).size).toBe(5);
    expect(north?.lat).toBeGreaterThan(centre?.lat ?? 0);
    expect(south?.lat).toBeLessThan(centre?.lat ?? 0);
    expect(west?.lng).toBeLessThan(centre?.lng ?? 0);
    expect(east?.lng).toBeGreaterThan(centre?.lng ?? 0);
  });

  it.each([
    ['35.78', 112.75, -7.25],
    ['32.73', 107.61, -6.91],
    ['32.76', 106.82, -6.4],
    ['31.73.03', 106.82, -6.15],
    ['12.71', 98.67, 3.58],
    ['73.71', 119.43, -5.14],
    ['94.04', 136.89, -4.55],
  ])('places %s within ten kilometres of %f, %f', (code, lng, lat) => {
    const point = at(code);
    expect(Math.hypot(point.lng - lng, point.lat - lat)).toBeLessThan(0.09);
  });

  it('falls back from a village to its district, and from an unplaced district to its regency', () => {
    expect(at('31.71.08.1003')).toEqual({ ...at('31.71.08'), precision: 'district' });
    const unplaced = '32.16.99';
    expect(at(unplaced)).toEqual({ ...at('32.16'), precision: 'regency' });
  });

  it('covers both candidates of "Bekasi" with one circle', () => {
    const both = approximatePoint({ name: 'Bekasi', candidates: ['32.16', '32.75'] });
    expect(both?.precision).toBe('regency');
    for (const code of ['32.16', '32.75']) {
      const one = at(code);
      const metres = Math.hypot(one.lng - (both?.lng ?? 0), one.lat - (both?.lat ?? 0)) * 111_200;
      expect(both?.radius).toBeGreaterThanOrEqual(metres * 0.98 + one.radius);
    }
    expect(both?.radius).toBeLessThan(20_000);
  });

  it('gives no point for candidates on different islands, nor for an unknown code', () => {
    const area = { name: 'Taman Sari', candidates: ['19.71.02', '31.73.03'] };
    expect(approximatePoint(area)).toBeUndefined();
    expect(approximatePoint({ name: 'Atlantis', code: '99' })).toBeUndefined();
  });
});
