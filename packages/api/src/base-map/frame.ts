// Chooses what a region shows: the circles with air around them, in the proportion of a pleasant map.
import { type Circle, metresPerLat, metresPerLng, toBoxAround, toExtent } from './circle.ts';
import type { Box } from './clip-ring.ts';

const ASPECT = 4 / 3;
/** Metres; a single stall still shows the town around it. */
const NARROWEST = 40_000;
const AIR = 0.12;

/** A box of 4 : 3 on the ground, rounded to 0.001°. */
export function toFrame(circles: readonly Circle[]): Box {
  const around = toBoxAround(circles);
  const { width, height } = toExtent(around);
  const roomy = Math.max(NARROWEST, width * (1 + 2 * AIR), height * (1 + 2 * AIR) * ASPECT);
  const [lng, lat] = [(around[0] + around[2]) / 2, (around[1] + around[3]) / 2];
  const halfLng = roomy / 2 / metresPerLng(lat);
  const halfLat = roomy / ASPECT / 2 / metresPerLat();
  return [
    roundOut(lng - halfLng, Math.floor),
    roundOut(lat - halfLat, Math.floor),
    roundOut(lng + halfLng, Math.ceil),
    roundOut(lat + halfLat, Math.ceil),
  ];
}

/** The box grown on each side by a share of its width and height. */
export function growBox([west, south, east, north]: Box, share: number): Box {
  const [lng, lat] = [(east - west) * share, (north - south) * share];
  return [west - lng, south - lat, east + lng, north + lat];
}

function roundOut(degrees: number, direction: (value: number) => number): number {
  // Binary fractions leave crumbs such as 106.60000000000001 × 1000.
  return direction(Number((degrees * 1000).toFixed(6))) / 1000;
}
