/** The way between two points on the ground, as the crow flies. */
import { roundDegrees } from '../area-point.ts';

interface Point {
  readonly lng: number;
  readonly lat: number;
}

/** Mean radius of the Earth in metres (IUGG). */
const EARTH = 6_371_008.8;

const toRadians = (degrees: number): number => (roundDegrees(degrees) * Math.PI) / 180;

/** Great-circle distance by the haversine formula, in whole metres so that every engine gives the same. */
export function toMetresBetween(a: Point, b: Point): number {
  const [lat, otherLat] = [toRadians(a.lat), toRadians(b.lat)];
  const across = Math.sin((toRadians(b.lng) - toRadians(a.lng)) / 2) ** 2;
  const along = Math.sin((otherLat - lat) / 2) ** 2;
  const share = along + Math.cos(lat) * Math.cos(otherLat) * across;
  return Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(share))));
}
