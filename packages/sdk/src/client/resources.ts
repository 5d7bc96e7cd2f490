// The JSON files that widgets show, each with the few fields that tell it from a login page or another site's data.
import type { BaseMap } from '../contract/base-map.schema.ts';
import type { Community } from '../contract/community.schema.ts';
import type { Impact } from '../contract/impact.schema.ts';
import type { Msmes } from '../contract/msme.schema.ts';
import type { Products } from '../contract/product.schema.ts';
import type { Stories } from '../contract/story.schema.ts';
import { CircunomyError, isCircunomyError } from '../errors.ts';
import type { CircunomyDocument } from '../ledger/document.schema.ts';
import { type AnswerShape, parseAnswer } from './answer-shape.ts';
import type { Reader, ReadOptions } from './reader.ts';

export type ReadResource<T> = (options?: ReadOptions) => Promise<T>;

export interface Resources {
  readonly community: ReadResource<Community>;
  readonly impact: ReadResource<Impact>;
  readonly msmes: ReadResource<Msmes>;
  readonly products: ReadResource<Products>;
  readonly stories: ReadResource<Stories>;
  readonly baseMap: ReadResource<BaseMap>;
}

export type ReadJson = <T>(path: string, shape: AnswerShape) => ReadResource<T>;

export function createReadJson(reader: Reader): ReadJson {
  return <T>(path: string, shape: AnswerShape): ReadResource<T> =>
    (options) =>
      reader.read(path, (bytes, url) => parseAnswer<T>(bytes, url, shape), options);
}

/** Each by itself, so that a page which shows one of them carries no word of the others. */
export const readCommunity = (reader: Reader): ReadResource<Community> =>
  createReadJson(reader)('community.json', { community: 'string', verifierKey: 'string' });
export const readImpact = (reader: Reader): ReadResource<Impact> =>
  createReadJson(reader)('impact.json', {
    community: 'string',
    ledger: 'object',
    itemised: 'object',
  });
export const readMsmes = (reader: Reader): ReadResource<Msmes> =>
  createReadJson(reader)('msmes.geojson', { community: 'string', features: 'array' });
export const readProducts = (reader: Reader): ReadResource<Products> =>
  createReadJson(reader)('products.json', { community: 'string', products: 'array' });
export const readStories = (reader: Reader): ReadResource<Stories> =>
  createReadJson(reader)('stories.json', { community: 'string', stories: 'array' });
export const readBaseMap = (reader: Reader): ReadResource<BaseMap> =>
  createReadJson(reader)('base-map.json', { regions: 'array' });

export function createResources(reader: Reader): Resources {
  return {
    community: readCommunity(reader),
    impact: readImpact(reader),
    msmes: readMsmes(reader),
    products: readProducts(reader),
    stories: readStories(reader),
    baseMap: readBaseMap(reader),
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
