// Which MSMEs become one spot, and how large it is.
import type { MsmeFeature } from '@circunomy/sdk';
import { expect, test } from 'vitest';
import { countAreas, initials } from './directory.ts';
import { createProjection } from './projection.ts';
import { toSpots } from './spots.ts';

const projection = createProjection([106.6, -6.4, 107, -6.0], 800);

function msme(
  id: string,
  lng: number | null,
  rest: Partial<MsmeFeature['properties']>,
): MsmeFeature {
  return {
    type: 'Feature',
    id,
    geometry: lng === null ? null : { type: 'Point', coordinates: [lng, -6.2] },
    properties: {
      name: id,
      withdrawn: false,
      about: null,
      category: 'drinks',
      area: null,
      microBy: null,
      weeklyCapacity: null,
      inclusion: null,
      member: null,
      operating: null,
      mayBeSame: false,
      registeredOn: null,
      entry: 1,
      precision: 'district',
      radius: 1_500,
      purchases: 0,
      spent: null,
      quantities: [],
      products: [],
      ...rest,
    },
  };
}

test('MSMEs rounded to the same point share one area', () => {
  const spots = toSpots(
    [msme('a', 106.8, {}), msme('b', 106.8, {}), msme('c', 106.81, {})],
    projection,
  );
  expect(spots.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c']]);
  expect(spots[0]?.radius).toBeCloseTo(projection.ofMetres(1_500));
});

test('exact points that a thumb could not tell apart become one spot', () => {
  const exact = { precision: 'exact', radius: 0 } as const;
  const spots = toSpots(
    [msme('a', 106.8, exact), msme('b', 106.805, exact), msme('c', 106.9, exact)],
    projection,
  );
  expect(spots.map(({ ids, radius }) => [ids, radius])).toEqual([
    [['a', 'b'], 0],
    [['c'], 0],
  ]);
});

test('an exact point is never merged into an area', () => {
  const spots = toSpots(
    [msme('a', 106.8, {}), msme('b', 106.8, { precision: 'exact', radius: 0 })],
    projection,
  );
  expect(spots).toHaveLength(2);
});

test('larger areas come first, so that smaller ones can be pressed', () => {
  const spots = toSpots([msme('a', 106.8, {}), msme('b', 106.8, { radius: 9_000 })], projection);
  expect(spots.map(({ ids }) => ids)).toEqual([['b'], ['a']]);
});

test('an MSME without a point is no spot', () => {
  expect(toSpots([msme('a', null, {})], projection)).toEqual([]);
});

test('areas are counted by their written name', () => {
  const depok = { area: { name: 'Depok', code: '32.76' } };
  expect(countAreas([msme('a', null, {}), msme('b', null, depok), msme('c', null, depok)])).toEqual(
    [
      ['Depok', 2],
      [null, 1],
    ],
  );
});

test.each([
  ['Gado-Gado Pak Herdi', 'GG'],
  ['  warung "Ibu"', 'WI'],
  ['5 Rasa', '5R'],
  ['<>', ''],
])('the initials of %j are %j', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
