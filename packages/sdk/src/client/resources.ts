// The JSON files of a community, each with the few fields that tell it from a login page or another site's data.
import type { Areas } from '../contract/areas.schema.ts';
import type { BaseMap } from '../contract/base-map.schema.ts';
import type { Campaigns } from '../contract/campaigns.schema.ts';
import type { Community } from '../contract/community.schema.ts';
import type { Goods } from '../contract/goods.schema.ts';
import type { Groups } from '../contract/groups.schema.ts';
import type { Impact } from '../contract/impact.schema.ts';
import type { Indicators } from '../contract/indicators.schema.ts';
import type { Msmes } from '../contract/msme.schema.ts';
import type { Products } from '../contract/product.schema.ts';
import type { Report, Reports } from '../contract/reports.schema.ts';
import type { Stories } from '../contract/story.schema.ts';
import { CircunomyError, isCircunomyError } from '../errors.ts';
import type { CircunomyDocument } from '../ledger/document.schema.ts';
import { parseAnswer } from './answer-shape.ts';
import type { Reader, ReadOptions } from './reader.ts';

export type ReadResource<T> = (options?: ReadOptions) => Promise<T>;

export interface Resources {
  readonly community: ReadResource<Community>;
  readonly impact: ReadResource<Impact>;
  readonly msmes: ReadResource<Msmes>;
  readonly products: ReadResource<Products>;
  readonly stories: ReadResource<Stories>;
  readonly campaigns: ReadResource<Campaigns>;
  readonly goods: ReadResource<Goods>;
  readonly groups: ReadResource<Groups>;
  readonly indicators: ReadResource<Indicators>;
  readonly areas: ReadResource<Areas>;
  readonly baseMap: ReadResource<BaseMap>;
  readonly reports: ReadResource<Reports>;
  readonly report: (period: string, options?: ReadOptions) => Promise<Report>;
}

export function createResources(reader: Reader): Resources {
  const json =
    <T>(path: string, shape: Parameters<typeof parseAnswer>[2]): ReadResource<T> =>
    (options) =>
      reader.read(path, (bytes, url) => parseAnswer<T>(bytes, url, shape), options);
  return {
    community: json('community.json', { community: 'string', verifierKey: 'string' }),
    impact: json('impact.json', { community: 'string', ledger: 'object', itemised: 'object' }),
    msmes: json('msmes.geojson', { community: 'string', features: 'array' }),
    products: json('products.json', { community: 'string', products: 'array' }),
    stories: json('stories.json', { community: 'string', stories: 'array' }),
    campaigns: json('campaigns.json', { community: 'string', campaigns: 'array' }),
    goods: json('goods.json', { community: 'string', unbalanced: 'array' }),
    groups: json('groups.json', { community: 'string', groups: 'array' }),
    indicators: json('indicators.json', { community: 'string', figures: 'object' }),
    areas: json('areas.json', { community: 'string', areas: 'array' }),
    baseMap: json('base-map.json', { regions: 'array' }),
    reports: json('reports.json', { community: 'string', reports: 'array' }),
    report: (period, options) =>
      json<Report>(`reports/${encodeURIComponent(period)}.json`, { whole: 'object' })(options),
  };
}

const DOCUMENT_ID = /^[a-z][a-z0-9-]{1,63}$/;

/** Null where nothing is published under the id: documents are erased when consent is withdrawn. */
export async function readDocument(
  reader: Reader,
  id: string,
  options?: ReadOptions,
): Promise<CircunomyDocument | null> {
  if (!DOCUMENT_ID.test(id)) throw new CircunomyError('bad-document-id', { values: { value: id } });
  const shape = { id: 'string', kind: 'string', body: 'object' } as const;
  const path = `documents/${id}.json`;
  try {
    return await reader.read(path, (bytes, url) => parseAnswer(bytes, url, shape), options);
  } catch (error) {
    if (isCircunomyError(error) && error.code === 'not-found') return null;
    throw error;
  }
}
