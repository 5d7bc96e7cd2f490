// Plain geometry for the scripts: kilometres between two points, and the middle of many.
const KILOMETRES_PER_DEGREE = 111.2;

export interface Position {
  readonly lng: number;
  readonly lat: number;
}

/** Kilometres, on a plane that is true enough within one province. */
export function toKilometres(from: Position, to: Position): number {
  const shrink = Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  return Math.hypot((from.lng - to.lng) * shrink, from.lat - to.lat) * KILOMETRES_PER_DEGREE;
}

/** Middle value on each axis, so that one far place does not pull it away. */
export function toMedian(positions: readonly Position[]): Position {
  return {
    lng: middle(positions.map((position) => position.lng)),
    lat: middle(positions.map((position) => position.lat)),
  };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) throw new Error('Could not find the middle: there are no values.');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
