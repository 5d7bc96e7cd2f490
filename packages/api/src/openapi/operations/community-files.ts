// Who a community is, and every figure that follows from its ledger.
import { type ExampleName, exampleOf } from '../examples.ts';
import type { Operation } from '../operation.ts';
import type { ComponentName } from '../to-component-schemas.ts';
import { readOpenApi } from './openapi-file.ts';
import { readPublicFile } from './public-file.ts';

const JSON_TYPE = 'application/json';

interface ReadModel {
  readonly file: ExampleName;
  readonly id: string;
  readonly schema: ComponentName;
  readonly summary: string;
  readonly type?: string;
}

const READ_MODELS: readonly ReadModel[] = [
  {
    file: 'community.json',
    id: 'readCommunity',
    schema: 'Community',
    summary: 'Who runs this ledger, and what a widget needs to introduce it',
  },
  {
    file: 'impact.json',
    id: 'readImpact',
    schema: 'Impact',
    summary: 'Every public figure; unknown is null, never 0',
  },
  {
    file: 'msmes.geojson',
    id: 'readMsmes',
    schema: 'Msmes',
    summary: 'The directory of MSMEs as GeoJSON (RFC 7946)',
    type: 'application/geo+json',
  },
  {
    file: 'products.json',
    id: 'readProducts',
    schema: 'Products',
    summary: 'What can be bought for aid, at the MSME’s own price in rupiah',
  },
  {
    file: 'stories.json',
    id: 'readStories',
    schema: 'Stories',
    summary: 'Evidence and testimonies whose documents are public, newest first',
  },
  {
    file: 'campaigns.json',
    id: 'readCampaigns',
    schema: 'Campaigns',
    summary: 'Every collection with its goal, its permit, and what came of it',
  },
  {
    file: 'goods.json',
    id: 'readGoods',
    schema: 'Goods',
    summary: 'Purchases whose goods do not balance, and those of which nobody can tell',
  },
  {
    file: 'groups.json',
    id: 'readGroups',
    schema: 'Groups',
    summary: 'Every group with its own figures; members are only counted',
  },
  {
    file: 'indicators.json',
    id: 'readIndicators',
    schema: 'Indicators',
    summary: 'Groups, programmes and the model of empowerment in figures',
  },
  {
    file: 'areas.json',
    id: 'readAreas',
    schema: 'Areas',
    summary:
      'Every area that the ledger names, with the points between which distances are measured',
  },
  {
    file: 'base-map.json',
    id: 'readBaseMap',
    schema: 'BaseMap',
    summary: 'Coast line and place names around the community, enough to draw a map without tiles',
  },
  {
    file: 'reports.json',
    id: 'listReports',
    schema: 'Reports',
    summary: 'The months and years that there is a report of',
  },
];

const jsonSchema = {
  type: 'object',
  required: ['$schema', 'title'],
  properties: { $schema: { type: 'string' }, title: { type: 'string' } },
};

export const communityFiles: readonly Operation[] = [
  ...READ_MODELS.map(({ file, id, schema, summary, type = JSON_TYPE }) =>
    readPublicFile({
      ...{ path: `/data/${file}`, id, tag: 'community', summary },
      content: { type, schema, example: exampleOf(file) },
    }),
  ),
  readPublicFile({
    ...{ path: '/data/reports/{period}.json', id: 'readReport', tag: 'community' },
    summary: 'What a companion hands in for a month or a year',
    parameters: ['Period'],
    content: { type: JSON_TYPE, schema: 'Report', example: exampleOf('reports/2026-03.json') },
  }),
  readPublicFile({
    ...{ path: '/data/impact.schema.json', id: 'readImpactSchema', tag: 'community' },
    summary: 'A JSON Schema of impact.json',
    content: {
      type: 'application/schema+json',
      schema: jsonSchema,
      example: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'data/impact.json of a Circunomy community',
      },
    },
  }),
  readOpenApi('community', {
    ...{ id: 'readOpenApi', tag: 'community' },
    description: 'Its server is relative, so a copy elsewhere describes the copy.',
  }),
];
