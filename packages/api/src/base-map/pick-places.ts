// Chooses which place names a region carries: the most important ones whose labels leave room for each other.
import type { BaseMap } from '@circunomy/sdk';
import { metresPerLng, toDistance } from './circle.ts';
import type { Box } from './clip-ring.ts';
import { growBox } from './frame.ts';
import places from './places.json' with { type: 'json' };

type MapPlace = BaseMap['regions'][number]['places'][number];
type Rectangle = Box;

const MOST = 14;
/** The nominal drawing on which labels must not meet: a phone in landscape, 12 px type. */
const DRAWING_WIDTH = 640;
const LETTER_WIDTH = 6.6;
const LABEL_HEIGHT = 20;
const GAP = 10;

const ALL: readonly MapPlace[] = (places as unknown as [string, number, number, number][]).map(
  ([name, lng, lat, population]) => ({ name, lng, lat, population: population || null }),
);

/** The most important first. */
export function pickPlaces(frame: Box): MapPlace[] {
  const inner = growBox(frame, -0.03);
  const taken: Rectangle[] = [];
  const picked: MapPlace[] = [];
  for (const place of ALL) {
    if (picked.length === MOST) break;
    if (!contains(inner, place)) continue;
    const label = toLabel(place, frame);
    const fits = label[0] >= 0 && label[2] <= DRAWING_WIDTH;
    if (!fits || taken.some((other) => overlaps(label, other))) continue;
    taken.push(label);
    picked.push(place);
  }
  return picked;
}

/** The place in the frame by which people know `centre`: large and near. Undefined in an empty frame. */
export function pickMainPlace(
  centre: { lng: number; lat: number },
  frame: Box,
): MapPlace | undefined {
  let best: { place: MapPlace; weight: number } | undefined;
  for (const place of ALL.filter((candidate) => contains(frame, candidate))) {
    const tenKilometres = toDistance(centre, place) / 10_000;
    const weight = (place.population ?? 1) / (1 + tenKilometres ** 2);
    if (!best || weight > best.weight) best = { place, weight };
  }
  return best?.place;
}

function contains([west, south, east, north]: Box, { lng, lat }: MapPlace): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

// Pixels of the nominal drawing: the label stands centred above or below its dot.
function toLabel({ name, lng, lat }: MapPlace, [west, , east, north]: Box): Rectangle {
  const perDegree = DRAWING_WIDTH / (east - west);
  const x = (lng - west) * perDegree;
  const y = ((north - lat) * perDegree * 111_200) / metresPerLng(north);
  const half = (name.length * LETTER_WIDTH + GAP) / 2;
  return [x - half, y - LABEL_HEIGHT, x + half, y + LABEL_HEIGHT];
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
