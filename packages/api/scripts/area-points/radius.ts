// How large the area around a point is drawn, from what is known about its neighbours.
import { type Position, toKilometres } from './distance.ts';

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Kilometres to the farthest of the nearest four fifths of `inside`; undefined with fewer than three. */
export function toSpread(centre: Position, inside: readonly Position[]): number | undefined {
  if (inside.length < 3) return undefined;
  const distances = inside.map((position) => toKilometres(centre, position)).sort((a, b) => a - b);
  return distances[Math.ceil(distances.length * 0.8) - 1];
}

/** Half of the way to the nearest neighbour, in kilometres. */
export function toHalfWay(centre: Position, others: readonly Position[]): number {
  const distances = others
    .filter((other) => other !== centre)
    .map((other) => toKilometres(centre, other));
  return Math.min(...distances) / 2;
}

/** Whole hundreds of metres between the bounds (kilometres). */
export function toRadius(kilometres: number, { least, most }: Bounds): number {
  return Math.round(Math.min(most, Math.max(least, kilometres)) * 10) * 100;
}
