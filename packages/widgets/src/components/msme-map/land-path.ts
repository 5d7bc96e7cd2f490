/** The land of a region as one SVG path; lakes are holes by the even-odd rule. */
import type { MapRegion } from './directory.ts';
import type { Projection } from './projection.ts';

export function landPath(land: MapRegion['land'], projection: Projection): string {
  return land
    .flat()
    .map((ring) => `M${ring.map((position) => projection.toPixels(position).join(' ')).join('L')}Z`)
    .join('');
}
