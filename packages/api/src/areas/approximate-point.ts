// Where an area lies, roughly: one point and the radius in which to draw it, so that a map can show a
// business without knowing (or betraying) its address. Points are made by scripts/make-area-points.ts.

import type { Area } from '@circunomy/sdk';
import { type AreaLevel, toCodes, toLevel, toParentCodes } from './area-code.ts';
import points from './area-points.json' with { type: 'json' };

export interface ApproximatePoint {
  readonly lng: number;
  readonly lat: number;
  /** Level of the area that the point stands for. Villages are not placed, so it is never `village`. */
  readonly precision: AreaLevel;
  /** Metres: the typical extent of the area, a fifth of which may lie outside. */
  readonly radius: number;
}

const KNOWN = points as unknown as Readonly<Record<string, readonly [number, number, number]>>;
const METRES_PER_DEGREE = 111_200;
/** Candidates that lie farther apart than this cannot be drawn as one area of a city map. */
const WIDEST_AMBIGUITY = 60_000;

/**
 * The point of the area or of the nearest one around it that is known. Several candidates give the middle
 * of the box around their circles, with a radius that covers them all and the coarsest of their precisions.
 * Undefined where a code is unknown, or where that radius would exceed 60 km.
 */
export function approximatePoint(area: Area): ApproximatePoint | undefined {
  const found = toCodes(area).map(findPoint);
  const known = found.filter((point) => point !== undefined);
  if (known.length === 0 || known.length < found.length) return undefined;
  if (known.length === 1) return known[0];
  const around = enclose(known);
  return around.radius <= WIDEST_AMBIGUITY ? around : undefined;
}

function findPoint(code: string): ApproximatePoint | undefined {
  for (const candidate of [code, ...toParentCodes(code)]) {
    const precision = toLevel(candidate);
    const point = KNOWN[candidate];
    if (precision && point) return { lng: point[0], lat: point[1], precision, radius: point[2] };
  }
  return undefined;
}

function enclose(circles: readonly ApproximatePoint[]): ApproximatePoint {
  const lat = middle(circles.map((circle) => [circle.lat, circle.radius / METRES_PER_DEGREE]));
  const perDegree = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const lng = middle(circles.map((circle) => [circle.lng, circle.radius / perDegree]));
  const reaches = circles.map(
    (circle) =>
      circle.radius +
      Math.hypot((circle.lng - lng) * perDegree, (circle.lat - lat) * METRES_PER_DEGREE),
  );
  return {
    lng: round(lng),
    lat: round(lat),
    precision: coarsest(circles),
    radius: Math.ceil(Math.max(...reaches) / 100) * 100,
  };
}

function middle(spans: ReadonlyArray<readonly [centre: number, reach: number]>): number {
  const least = Math.min(...spans.map(([centre, reach]) => centre - reach));
  const most = Math.max(...spans.map(([centre, reach]) => centre + reach));
  return (least + most) / 2;
}

function coarsest(circles: readonly ApproximatePoint[]): AreaLevel {
  const order: readonly AreaLevel[] = ['province', 'regency', 'district', 'village'];
  return order.find((level) => circles.some((circle) => circle.precision === level)) ?? 'province';
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
