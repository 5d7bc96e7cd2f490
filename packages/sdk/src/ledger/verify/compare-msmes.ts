/**
 * `msmes.geojson` beside its recomputed form. Where an area lies is not in the ledger: without a register of areas,
 * approximate points are left out of the comparison, and exact ones, which stand in documents, are not.
 */
import type { MsmeFeature, Msmes } from '../../contract/msme.schema.ts';
import type { PointOf } from '../area-point.ts';
import type { LedgerView } from '../ledger-view.ts';
import type { Documents } from '../read-models/documents.ts';
import { toMsmes } from '../read-models/to-msmes.ts';

export interface MsmesToCompare {
  readonly view: LedgerView;
  readonly documents: Documents;
  readonly community: string;
  readonly pointOf: PointOf | undefined;
}

export function compareMsmes(
  published: object,
  { view, documents, community, pointOf }: MsmesToCompare,
): { published: unknown; computed: unknown } {
  const computed = toMsmes(view, documents, community, pointOf ?? (() => undefined));
  if (pointOf) return { published, computed };
  const { features } = published as Partial<Msmes>;
  return {
    published: {
      ...published,
      ...(Array.isArray(features) && { features: features.map(withoutApproximatePoint) }),
    },
    computed: { ...computed, features: computed.features.map(withoutApproximatePoint) },
  };
}

/** A point that claims to be exact stays, so that one which no document gives is found. */
function withoutApproximatePoint(feature: MsmeFeature): unknown {
  const properties = feature?.properties;
  if (!properties || properties.precision === 'exact') return feature;
  return {
    ...feature,
    geometry: null,
    properties: { ...properties, precision: null, radius: null },
  };
}
