// Makes src/base-map/indonesia-coast.json: the land of Indonesia and of its nearest neighbours, cut out of
// OpenStreetMap's coast at 100 m (npm @geo-maps/earth-lands-100m, ODbL). Every point of the source inside
// the box is kept, but for needles (coast/drop-needles.ts) and lakes under one square kilometre.
// Run: node packages/api/scripts/make-coast.ts
import { readFile, writeFile } from 'node:fs/promises';
import { type Box, clipRing, meets, type Ring, toBox } from '../src/base-map/clip-ring.ts';
import { packRing } from '../src/base-map/packed-ring.ts';
import { toSquareKilometres } from '../src/base-map/ring-area.ts';
import { dropNeedles } from './coast/drop-needles.ts';

const INDONESIA: Box = [94, -12, 142, 7];
const SMALLEST_LAKE = 1;

type Polygon = readonly Ring[];

const source = new URL(import.meta.resolve('@geo-maps/earth-lands-100m/map.geo.json'));
const world = JSON.parse(await readFile(source, 'utf8')) as {
  geometries: { coordinates: Polygon[] }[];
};
const land = world.geometries
  .flatMap(({ coordinates }) => coordinates)
  .filter(([outline]) => outline && meets(toBox(outline), INDONESIA))
  .map(cutPolygon)
  .filter((polygon) => polygon.length > 0);

const lines = land.map((polygon) => `  ${JSON.stringify(polygon.map(packRing))}`);
await writeFile(
  new URL('../src/base-map/indonesia-coast.json', import.meta.url),
  `[\n${lines.join(',\n')}\n]\n`,
);
const points = land.flat().reduce((count, ring) => count + ring.length, 0);
console.log(`${land.length} islands, ${land.flat().length - land.length} lakes, ${points} points.`);

function cutPolygon([outline = [], ...lakes]: Polygon): Polygon {
  const shore = dropNeedles(clipRing(toOpen(outline), INDONESIA));
  if (shore.length === 0) return [];
  const kept = lakes
    .filter((lake) => meets(toBox(lake), INDONESIA))
    .map((lake) => clipRing(toOpen(lake), INDONESIA))
    .filter((lake) => lake.length > 0 && toSquareKilometres(lake) >= SMALLEST_LAKE);
  return [shore, ...kept];
}

// GeoJSON repeats the first point of a ring at its end.
function toOpen(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  return closed ? ring.slice(0, -1) : ring;
}
