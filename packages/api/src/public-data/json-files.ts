// The JSON files every community has: read models of its ledger and documents, a schema of the figures, and the API's description.

import type { BaseMap } from '@circunomy/sdk';
import {
  toAreas,
  toBase64,
  toCampaigns,
  toGoods,
  toGroups,
  toIndicators,
  toMsmes,
  toProducts,
  toStories,
} from '@circunomy/sdk/ledger';
import { type Impact, impactSchema, type Msmes } from '@circunomy/sdk/schema';
import { z } from 'zod';
import { approximatePoint, nameOfArea } from '../areas/index.ts';
import { createBaseMap } from '../base-map/index.ts';
import type { CommunityState } from '../ledger/community-state.ts';
import { readOpenApiFile } from '../openapi/openapi-file.ts';
import { type PublicFile, toJsonFile } from './public-file.ts';

export const jsonFiles: Readonly<Record<string, (state: CommunityState) => PublicFile>> = {
  'community.json': ({ community }) => toJsonFile(community),
  'impact.json': (state) => toJsonFile(readImpact(state)),
  'impact.schema.json': () => toJsonFile(impactJsonSchema(), 'application/schema+json'),
  'msmes.geojson': (state) => toJsonFile(readMsmes(state), 'application/geo+json'),
  'areas.json': ({ view, community }) =>
    toJsonFile(
      toAreas(view, community.community, { pointOf: approximatePoint, nameOf: nameOfArea }),
    ),
  'base-map.json': (state) => toJsonFile(readBaseMap(state)),
  'campaigns.json': ({ figures, documents, community }) =>
    toJsonFile(toCampaigns(figures, documents, community.community)),
  'goods.json': ({ figures, community }) => toJsonFile(toGoods(figures, community.community)),
  'groups.json': ({ figures, documents, community }) =>
    toJsonFile(toGroups(figures, documents, community.community)),
  'indicators.json': ({ figures, community }) =>
    toJsonFile(toIndicators(figures, community.community)),
  'openapi.json': () => readOpenApiFile('community'),
  'products.json': ({ view, documents, community }) =>
    toJsonFile(toProducts(view, documents, community.community)),
  'stories.json': ({ view, documents, community }) =>
    toJsonFile(toStories(view, documents, community.community)),
};

function readImpact(state: CommunityState): Impact {
  const { community, size, log } = state;
  return {
    community: community.community,
    ledger: { size, root: toBase64(log.root(size)) },
    ...state.readFigures(),
  };
}

function readMsmes({ view, documents, community }: CommunityState): Msmes {
  return toMsmes(view, documents, community.community, approximatePoint);
}

/** Around the businesses where there are some, else around where the community says it works. */
function readBaseMap(state: CommunityState): BaseMap {
  const points = readMsmes(state).features.flatMap(({ geometry, properties }) => {
    if (!geometry) return [];
    const [lng, lat] = geometry.coordinates;
    return [{ lng, lat, radius: properties.radius ?? 0 }];
  });
  return createBaseMap({ points, areas: points.length > 0 ? [] : state.community.areas });
}

function impactJsonSchema(): unknown {
  return { title: 'data/impact.json of a Circunomy community', ...z.toJSONSchema(impactSchema) };
}
