// The JSON files every community has: read models of its ledger and documents, and a schema of the figures.
import { foldFigures, toBase64, toMsmes, toProducts, toStories } from '@circunomy/sdk/ledger';
import { type Impact, impactSchema, type Msmes } from '@circunomy/sdk/schema';
import { z } from 'zod';
import { approximatePoint } from '../areas/index.ts';
import type { CommunityState } from '../ledger/community-state.ts';
import { type PublicFile, toJsonFile } from './public-file.ts';

export const jsonFiles: Readonly<Record<string, (state: CommunityState) => PublicFile>> = {
  'community.json': ({ community }) => toJsonFile(community),
  'impact.json': (state) => toJsonFile(readImpact(state)),
  'impact.schema.json': () => toJsonFile(impactJsonSchema(), 'application/schema+json'),
  'msmes.geojson': (state) => toJsonFile(readMsmes(state), 'application/geo+json'),
  'products.json': ({ view, documents, community }) =>
    toJsonFile(toProducts(view, documents, community.community)),
  'stories.json': ({ view, documents, community }) =>
    toJsonFile(toStories(view, documents, community.community)),
};

function readImpact({ community, size, log, view }: CommunityState): Impact {
  return {
    community: community.community,
    ledger: { size, root: toBase64(log.root(size)) },
    ...foldFigures(view),
  };
}

function readMsmes({ view, documents, community }: CommunityState): Msmes {
  return toMsmes(view, documents, community.community, approximatePoint);
}

function impactJsonSchema(): unknown {
  return { title: 'data/impact.json of a Circunomy community', ...z.toJSONSchema(impactSchema) };
}
