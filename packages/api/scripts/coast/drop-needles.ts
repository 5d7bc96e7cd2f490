// The source turns canals and river mouths into needles, which look like errors on a city map.
import type { LngLat, Ring } from '../../src/base-map/clip-ring.ts';

const SHARPEST = 20;
/** What is left of a smaller ring would no longer be its shape. */
const LEAST_POINTS = 8;

/** Leaves out every point at which the ring turns back more sharply than 20 degrees. */
export function dropNeedles(ring: Ring): Ring {
  let blunt = ring;
  for (;;) {
    if (blunt.length < LEAST_POINTS) return blunt;
    const next = blunt.filter((point, index) => !isNeedle(blunt, point, index));
    if (next.length === blunt.length || next.length < LEAST_POINTS) return blunt;
    blunt = next;
  }
}

function isNeedle(ring: Ring, point: LngLat, index: number): boolean {
  const before = ring.at(index - 1) ?? point;
  const after = ring[(index + 1) % ring.length] ?? point;
  const turn = toDirection(point, before) - toDirection(point, after);
  const angle = Math.abs(((turn + 540) % 360) - 180);
  return angle < SHARPEST;
}

/** Degrees; near the equator a degree of longitude is as long as one of latitude. */
function toDirection(from: LngLat, to: LngLat): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}
