/** MSMEs as spots on the map: an exact point is a pin, an approximate one the whole area in which it lies. */
import type { MsmeFeature } from '@circunomy/sdk';
import type { Projection } from './projection.ts';

export interface Spot {
  /** Ids of the MSMEs here, in the order of the list. */
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Pixels; 0 for exact points. */
  readonly radius: number;
}

/** Pixels: exact points nearer than this become one spot, since a thumb could not tell them apart. */
const APART = 26;
/** Pixels: an area drawn smaller could not be seen. */
const SMALLEST_AREA = 12;

/** Largest first, so that a small spot lies on top of a large one. */
export function toSpots(features: readonly MsmeFeature[], projection: Projection): Spot[] {
  const spots: Spot[] = [];
  for (const feature of features) {
    const spot = toSpot(feature, projection);
    if (!spot) continue;
    const index = spots.findIndex((other) => isSamePlace(other, spot));
    const same = spots[index];
    if (same) spots[index] = { ...same, ids: [...same.ids, ...spot.ids] };
    else spots.push(spot);
  }
  return spots.sort((one, other) => other.radius - one.radius);
}

function toSpot(
  { id, geometry, properties }: MsmeFeature,
  projection: Projection,
): Spot | undefined {
  if (!geometry) return undefined;
  const [x, y] = projection.toPixels(geometry.coordinates);
  const isExact = properties.precision === 'exact';
  const metres = projection.ofMetres(properties.radius ?? 0);
  return { ids: [id], x, y, radius: isExact ? 0 : Math.max(SMALLEST_AREA, metres) };
}

function isSamePlace(one: Spot, other: Spot): boolean {
  if (one.radius !== other.radius) return false;
  const distance = Math.hypot(one.x - other.x, one.y - other.y);
  return one.radius === 0 ? distance < APART : distance === 0;
}
