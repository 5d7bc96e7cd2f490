// The map that a community carries with its data: a true coast and a few names per region, no tile server.
import type { Area, BaseMap } from '@circunomy/sdk';
import { approximatePoint } from '../areas/approximate-point.ts';
import { toNameKey } from '../areas/area-name.ts';
import { COAST_ATTRIBUTION, PLACES_ATTRIBUTION } from '../areas/attributions.ts';
import type { Circle } from './circle.ts';
import { cutLand } from './cut-land.ts';
import { toFrame } from './frame.ts';
import { groupCircles } from './group-circles.ts';
import { pickMainPlace, pickPlaces } from './pick-places.ts';

type Region = BaseMap['regions'][number];

export interface BaseMapOptions {
  /** Businesses, each with the metres around it that must be visible. */
  readonly points: readonly Circle[];
  /** Areas that must be visible too; one without a point, or too wide for a city map, is left out. */
  readonly areas: readonly Area[];
}

/** Wider areas (most provinces) would push everything else to a corner. */
const WIDEST_AREA = 60_000;

/** The same input, in any order, gives the same map. Without any position there are no regions. */
export function createBaseMap({ points, areas }: BaseMapOptions): BaseMap {
  const circles = [...points, ...areas.flatMap(toCircles)];
  return {
    attribution: [COAST_ATTRIBUTION, PLACES_ATTRIBUTION],
    regions: withOwnIds(groupCircles(circles).map(createRegion)),
  };
}

function toCircles(area: Area): Circle[] {
  const point = approximatePoint(area);
  return point && point.radius <= WIDEST_AREA ? [point] : [];
}

function createRegion(circles: readonly Circle[]): Region {
  const bbox = toFrame(circles);
  const name = pickMainPlace(toMiddle(circles), bbox)?.name ?? 'Indonesia';
  return { id: toNameKey(name), name, bbox, land: cutLand(bbox), places: pickPlaces(bbox) };
}

function toMiddle(circles: readonly Circle[]): { lng: number; lat: number } {
  const sum = circles.reduce((all, { lng, lat }) => ({ lng: all.lng + lng, lat: all.lat + lat }), {
    lng: 0,
    lat: 0,
  });
  return { lng: sum.lng / circles.length, lat: sum.lat / circles.length };
}

function withOwnIds(regions: readonly Region[]): Region[] {
  const seen = new Map<string, number>();
  return regions.map((region) => {
    const count = (seen.get(region.id) ?? 0) + 1;
    seen.set(region.id, count);
    return count === 1 ? region : { ...region, id: `${region.id}-${count}` };
  });
}
