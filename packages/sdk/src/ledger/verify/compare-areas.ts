/**
 * `areas.json` beside its recomputed form. What an area is called and where it lies is not in the ledger: names are
 * taken as published, and so are points where the verifier has no register of areas of its own.
 */
import type { Areas } from '../../contract/areas.schema.ts';
import type { PointOf } from '../area-point.ts';
import type { LedgerView } from '../ledger-view.ts';
import { toAreas, toPointOf } from '../read-models/to-areas.ts';

export interface AreasToCompare {
  readonly view: LedgerView;
  readonly community: string;
  readonly pointOf: PointOf | undefined;
}

/** Nothing where the file is not what it should be: it is then found to differ. */
function listPublished(published: unknown): Areas['areas'] {
  const { areas } = (published ?? {}) as { areas?: unknown };
  return Array.isArray(areas) ? areas.filter((area) => typeof area?.code === 'string') : [];
}

/** The points between which anyone measures the distances that the community publishes. */
export function readPublishedPoints(published: unknown): PointOf {
  return toPointOf({ community: '', areas: listPublished(published) });
}

export function compareAreas(
  published: object,
  { view, community, pointOf }: AreasToCompare,
): { published: unknown; computed: unknown } {
  const names = new Map(listPublished(published).map(({ code, name }) => [code, name]));
  const register = {
    pointOf: pointOf ?? readPublishedPoints(published),
    nameOf: (code: string) => names.get(code) ?? undefined,
  };
  return { published, computed: toAreas(view, community, register) };
}
