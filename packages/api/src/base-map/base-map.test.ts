// The whole map base, on the committed coast and places, against geography that can be looked up.
import { gzipSync } from 'node:zlib';
import type { BaseMap } from '@circunomy/sdk';
import { baseMapSchema } from '@circunomy/sdk/schema';
import { describe, expect, it } from 'vitest';
import points from '../areas/area-points.json' with { type: 'json' };
import { approximatePoint } from '../areas/index.ts';
import { type Circle, createBaseMap } from './index.ts';

type Region = BaseMap['regions'][number];

const REGENCIES = Object.keys(points).filter((code) => code.length === 5);
const TABLE = ['31.75', '31.74', '32.76', '31.73', '31.73.03', '31.71.02', '31.72.02', '35.78'];
const BEKASI = { name: 'Bekasi', candidates: ['32.16', '32.75'] };

function toPoints(codes: readonly string[]): Circle[] {
  return codes.flatMap((code) => approximatePoint({ name: code, code }) ?? []);
}

function isLand(region: Region, lng: number, lat: number): boolean {
  return region.land.some(
    (polygon) => polygon.filter((ring) => isInRing(ring, lng, lat)).length % 2,
  );
}

function isInRing(ring: readonly (readonly [number, number])[], lng: number, lat: number): boolean {
  let inside = false;
  for (const [index, [x, y]] of ring.entries()) {
    const [u, v] = ring.at(index - 1) ?? [x, y];
    if (y > lat !== v > lat && lng < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
  }
  return inside;
}

describe('createBaseMap', () => {
  const map = createBaseMap({ points: toPoints(TABLE), areas: [BEKASI] });
  const [jakarta, surabaya] = map.regions;

  it('answers in the wire form of the contract', () => {
    expect(baseMapSchema.parse(JSON.parse(JSON.stringify(map)))).toEqual(map);
  });

  it('draws Jabodetabek and Surabaya each at city scale', () => {
    expect(map.regions.map(({ id, name }) => [id, name])).toEqual([
      ['jakarta', 'Jakarta'],
      ['surabaya', 'Surabaya'],
    ]);
  });

  it.each([
    ['Monas', 106.827, -6.175, true],
    ['Jakarta Bay', 106.83, -6.06, false],
    ['Depok', 106.82, -6.4, true],
  ])('has %s on the right side of the coast', (_name, lng, lat, land) => {
    expect(jakarta && isLand(jakarta, lng, lat)).toBe(land);
  });

  it('has the strait of Madura beside Surabaya', () => {
    expect(surabaya && isLand(surabaya, 112.74, -7.26)).toBe(true);
    expect(surabaya && isLand(surabaya, 112.83, -7.22)).toBe(false);
  });

  it('is all land in Bandung but for a reservoir', () => {
    const [bandung] = createBaseMap({
      points: toPoints(['32.73', '32.77', '32.04']),
      areas: [],
    }).regions;
    expect(bandung?.land).toHaveLength(1);
    expect(bandung && isLand(bandung, 107.61, -6.92)).toBe(true);
  });

  it('names the surroundings without doubles', () => {
    const names = jakarta?.places.map((place) => place.name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['Jakarta', 'Bekasi', 'Depok']));
    expect(new Set(names).size).toBe(names.length);
  });

  it('credits the makers of coast and names', () => {
    expect(map.attribution.map(({ text, licence }) => [text, licence])).toEqual([
      ['© OpenStreetMap contributors', 'ODbL-1.0'],
      ['GeoNames', 'CC-BY-4.0'],
    ]);
  });

  it('is the same text for the same places in any order', () => {
    const again = createBaseMap({ points: toPoints([...TABLE].reverse()), areas: [BEKASI] });
    expect(JSON.stringify(again)).toBe(JSON.stringify(map));
  });

  it('has no region where no position is known', () => {
    expect(createBaseMap({ points: [], areas: [] }).regions).toEqual([]);
    const wide = { name: 'Papua', code: '91' };
    expect(createBaseMap({ points: [], areas: [wide] }).regions).toEqual([]);
  });

  it('keeps ids apart where two maps have the same main place', () => {
    const ids = createBaseMap({ points: toPoints(REGENCIES), areas: [] }).regions.map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has land and a name on the map of each of the 514 regencies, within 12 kB compressed', () => {
    for (const code of REGENCIES) {
      const one = createBaseMap({ points: toPoints([code]), areas: [] });
      expect(one.regions[0]?.land.length, code).toBeGreaterThan(0);
      expect(one.regions[0]?.places.length, code).toBeGreaterThan(0);
      expect(gzipSync(JSON.stringify(one)).length, code).toBeLessThan(12 * 1024);
    }
  });
});
