/** Where an area lies, as far as a register of areas knows it. */
import type { Area } from '../contract/values.schema.ts';

/** Where an area lies when only its code may be shown; `radius` in metres covers it. */
export interface ApproximatePoint {
  readonly lng: number;
  readonly lat: number;
  readonly precision: 'village' | 'district' | 'regency' | 'province';
  readonly radius: number;
}

/** Undefined where the area is ambiguous or the register does not know it. */
export type PointOf = (area: Area) => ApproximatePoint | undefined;

/** Five decimals of a degree, about a metre: as exact as a published point. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
