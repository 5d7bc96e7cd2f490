// Makes src/areas/area-points.json: an approximate point and radius for provinces, regencies and the
// districts that can be placed without guessing. Run: node packages/api/scripts/make-area-points.ts
import { writeFile } from 'node:fs/promises';
import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import { type Position, toKilometres, toMedian } from './area-points/distance.ts';
import { HAND_PLACED_DISTRICTS } from './area-points/hand-placed.ts';
import { matchDistricts } from './area-points/match-districts.ts';
import { placeRegencies } from './area-points/place-regencies.ts';
import { readPlaces } from './area-points/places.ts';
import { toHalfWay, toRadius, toSpread } from './area-points/radius.ts';

type Row = readonly [code: string, lng: number, lat: number, metres: number];

const DISTRICT = { least: 3, most: 10 };
const HAND_PLACED_DISTRICT = { least: 1.5, most: 4 };
const CITY = { least: 4, most: 12 };
const REGENCY = { least: 8, most: 60 };
const PROVINCE = { least: 20, most: 400 };

const regencies = await getRegencies();
const officialDistricts = await getDistricts();
const places = readPlaces();
const candidates = new Map<string, Position>([
  ...matchDistricts(officialDistricts, places),
  ...HAND_PLACED_DISTRICTS,
]);
const placed = placeRegencies(regencies, places, candidates);
// A district this far from its regency's point is more likely a namesake in another regency.
const districts = new Map([...candidates].filter(([code, point]) => isNear(code, point, 90)));

const rows = [
  ...(await getProvinces()).flatMap(({ code }) => toProvinceRow(code)),
  ...[...placed].map(([code, point]) => toRegencyRow(code, point)),
  ...[...districts].map(([code, point]) => toDistrictRow(code, point)),
].sort(([a], [b]) => (a < b ? -1 : 1));

const lines = rows.map(
  ([code, ...numbers]) => `  ${JSON.stringify(code)}: ${JSON.stringify(numbers)}`,
);
await writeFile(
  new URL('../src/areas/area-points.json', import.meta.url),
  `{\n${lines.join(',\n')}\n}\n`,
);
const gaps = regencies.filter((regency) => !placed.has(regency.code));
console.log(
  `${rows.length} points: ${placed.size} of ${regencies.length} regencies, ${districts.size} districts.`,
);
console.log(
  `Without a point: ${gaps.map(({ code, name }) => `${code} ${name}`).join(', ') || 'none'}.`,
);

function toRow(code: string, point: Position, metres: number): Row {
  return [code, Math.round(point.lng * 1000) / 1000, Math.round(point.lat * 1000) / 1000, metres];
}

function inside(code: string, points: ReadonlyMap<string, Position>): Position[] {
  return [...points].filter(([inner]) => inner.startsWith(`${code}.`)).map(([, point]) => point);
}

function toProvinceRow(code: string): Row[] {
  const seats = inside(code, placed);
  if (seats.length === 0) return [];
  const centre = toMedian(seats);
  return [toRow(code, centre, toRadius(toSpread(centre, seats) ?? PROVINCE.most, PROVINCE))];
}

function toRegencyRow(code: string, point: Position): Row {
  const spread = toSpread(point, inside(code, districts));
  // Kemendagri numbers cities from 71 upwards.
  const bounds = Number(code.slice(3)) > 70 ? CITY : REGENCY;
  return toRow(code, point, toRadius(spread ?? toHalfWay(point, [...placed.values()]), bounds));
}

function toDistrictRow(code: string, point: Position): Row {
  const bounds = HAND_PLACED_DISTRICTS.has(code) ? HAND_PLACED_DISTRICT : DISTRICT;
  return toRow(
    code,
    point,
    toRadius(toHalfWay(point, inside(code.slice(0, 5), districts)), bounds),
  );
}

function isNear(code: string, point: Position, kilometres: number): boolean {
  const regency = placed.get(code.slice(0, 5));
  return regency !== undefined && toKilometres(regency, point) <= kilometres;
}
