/** `data/areas.json`: the areas that entries name today, as a register of areas places them. */
import type { Areas, NamedArea } from '../../contract/areas.schema.ts';
import type { Area } from '../../contract/values.schema.ts';
import { type ApproximatePoint, type PointOf, roundDegrees } from '../area-point.ts';
import type { LedgerView } from '../ledger-view.ts';

interface Register {
  readonly pointOf: PointOf;
  /** Undefined for a code that it does not know. */
  readonly nameOf: (code: string) => string | undefined;
}

/** Kemendagri codes: two digits for a province, two more for each level, four for the last. */
const LEVELS: readonly (readonly [length: number, level: NamedArea['level']])[] = [
  [2, 'province'],
  [5, 'regency'],
  [8, 'district'],
  [13, 'village'],
];

interface Placed {
  readonly area?: Area | null;
  readonly areas?: readonly Area[];
  readonly reach?: readonly Area[];
}

/** Every code of every entry that stands, in order. */
function listAreaCodes(view: LedgerView): string[] {
  const codes = new Set<string>();
  for (const { id } of view.all()) {
    const { area, areas = [], reach = [] } = (view.effectiveById(id) ?? {}) as Placed;
    for (const each of [...(area ? [area] : []), ...areas, ...reach]) {
      for (const code of 'code' in each ? [each.code] : each.candidates) codes.add(code);
    }
  }
  return [...codes].sort();
}

function toLevel(code: string): NamedArea['level'] {
  return LEVELS.find(([length]) => code.length <= length)?.[1] ?? 'village';
}

function toPoint(point: ApproximatePoint | undefined): NamedArea['point'] {
  if (!point) return null;
  const { lng, lat, radius, precision } = point;
  return { lng: roundDegrees(lng), lat: roundDegrees(lat), radius, precision };
}

export function toAreas(view: LedgerView, community: string, { pointOf, nameOf }: Register): Areas {
  const areas = listAreaCodes(view).map((code): NamedArea => {
    const name = nameOf(code) ?? null;
    return { code, level: toLevel(code), name, point: toPoint(pointOf({ name: code, code })) };
  });
  return { community, areas };
}

/** The points of a published `areas.json`: with them anyone measures the same distances. */
export function toPointOf({ areas }: Areas): PointOf {
  const points = new Map(areas.map(({ code, point }) => [code, point]));
  return (area) => ('code' in area ? (points.get(area.code) ?? undefined) : undefined);
}
