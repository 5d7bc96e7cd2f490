// Size of a ring on the ground, so that what could not be seen need not be drawn.
import type { Ring } from './clip-ring.ts';

const KILOMETRES_PER_DEGREE = 111.2;

/** Square kilometres by the shoelace formula, on a plane true at the ring's own latitude. */
export function toSquareKilometres(ring: Ring): number {
  let doubled = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) doubled += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  return (Math.abs(doubled) / 2) * KILOMETRES_PER_DEGREE ** 2 * shrink;
}
