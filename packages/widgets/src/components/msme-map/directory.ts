/** What list and map both say: which MSMEs are shown, in which region each lies, how many stand in an area. */
import type { BaseMap, Category, MsmeFeature } from '@circunomy/sdk';

export type MapRegion = BaseMap['regions'][number];

/** Categories that occur, most frequent first. */
export function countCategories(features: readonly MsmeFeature[]): [Category, number][] {
  return countBy(features, ({ properties }) => properties.category);
}

/** Areas by written name, most frequent first; null collects those without one. */
export function countAreas(features: readonly MsmeFeature[]): [string | null, number][] {
  return countBy(features, ({ properties }) => properties.area?.name ?? null);
}

function countBy<Key>(
  features: readonly MsmeFeature[],
  keyOf: (feature: MsmeFeature) => Key,
): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const feature of features) {
    const key = keyOf(feature);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

export function regionOf(
  feature: MsmeFeature,
  regions: readonly MapRegion[],
): MapRegion | undefined {
  if (!feature.geometry) return undefined;
  const [lng, lat] = feature.geometry.coordinates;
  return regions.find(
    ({ bbox: [west, south, east, north] }) =>
      lng >= west && lng <= east && lat >= south && lat <= north,
  );
}

/** Up to two letters for a place where no picture is. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
