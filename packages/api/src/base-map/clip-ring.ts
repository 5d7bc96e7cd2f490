// Cuts a ring to a rectangle: Sutherland and Hodgman, "Reentrant polygon clipping" (CACM 17, 1974).
// A ring that leaves and returns stays one ring, joined along the edge of the rectangle.

export type LngLat = [lng: number, lat: number];
/** An open ring: the last point is joined to the first, not repeated. */
export type Ring = LngLat[];
/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];

interface Side {
  isInside(point: LngLat): boolean;
  cross(from: LngLat, to: LngLat): LngLat;
}

/** The part of the ring in the box; empty where they do not meet. */
export function clipRing(ring: Ring, box: Box): Ring {
  let clipped = ring;
  for (const side of toSides(box)) clipped = clipToSide(clipped, side);
  return clipped.length < 3 ? [] : clipped;
}

export function toBox(points: readonly LngLat[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

export function meets(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function toSides([west, south, east, north]: Box): Side[] {
  return [
    { isInside: ([lng]) => lng >= west, cross: (from, to) => crossMeridian(from, to, west) },
    { isInside: ([lng]) => lng <= east, cross: (from, to) => crossMeridian(from, to, east) },
    { isInside: ([, lat]) => lat >= south, cross: (from, to) => crossParallel(from, to, south) },
    { isInside: ([, lat]) => lat <= north, cross: (from, to) => crossParallel(from, to, north) },
  ];
}

function clipToSide(ring: Ring, side: Side): Ring {
  const kept: LngLat[] = [];
  let previous = ring.at(-1);
  for (const point of ring) {
    const inside = side.isInside(point);
    if (previous && inside !== side.isInside(previous)) kept.push(side.cross(previous, point));
    if (inside) kept.push(point);
    previous = point;
  }
  return kept;
}

function crossMeridian(from: LngLat, to: LngLat, lng: number): LngLat {
  return [lng, from[1] + ((to[1] - from[1]) * (lng - from[0])) / (to[0] - from[0])];
}

function crossParallel(from: LngLat, to: LngLat, lat: number): LngLat {
  return [from[0] + ((to[0] - from[0]) * (lat - from[1])) / (to[1] - from[1]), lat];
}
