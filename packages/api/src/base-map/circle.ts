// What a map must show: a point with the radius in which it may lie, and the box around several of them.
import type { Box } from './clip-ring.ts';

export interface Circle {
  readonly lng: number;
  readonly lat: number;
  /** Metres; 0 for an exact point. */
  readonly radius: number;
}

const METRES_PER_DEGREE = 111_200;

/** Metres of one degree of longitude. */
export function metresPerLng(lat: number): number {
  return METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
}

export function metresPerLat(): number {
  return METRES_PER_DEGREE;
}

/** Metres between two centres, on a plane that is true enough within one region. */
export function toDistance(
  from: Pick<Circle, 'lng' | 'lat'>,
  to: Pick<Circle, 'lng' | 'lat'>,
): number {
  const perLng = metresPerLng((from.lat + to.lat) / 2);
  return Math.hypot((from.lng - to.lng) * perLng, (from.lat - to.lat) * METRES_PER_DEGREE);
}

/** The box around circles, at least one. */
export function toBoxAround(circles: readonly Circle[]): Box {
  const sides = circles.map(({ lng, lat, radius }): Box => {
    const [reachLng, reachLat] = [radius / metresPerLng(lat), radius / METRES_PER_DEGREE];
    return [lng - reachLng, lat - reachLat, lng + reachLng, lat + reachLat];
  });
  return joinBoxes(sides);
}

export function joinBoxes(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

/** Width and height in metres. */
export function toExtent([west, south, east, north]: Box): { width: number; height: number } {
  return {
    width: (east - west) * metresPerLng((south + north) / 2),
    height: (north - south) * METRES_PER_DEGREE,
  };
}
