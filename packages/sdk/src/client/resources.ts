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

export function createResources(reader: Reader): Resources {
  const json = createReadJson(reader);
  return {
    community: json('community.json', { community: 'string', verifierKey: 'string' }),
    impact: json('impact.json', { community: 'string', ledger: 'object', itemised: 'object' }),
    msmes: json('msmes.geojson', { community: 'string', features: 'array' }),
    products: json('products.json', { community: 'string', products: 'array' }),
    stories: json('stories.json', { community: 'string', stories: 'array' }),
    baseMap: json('base-map.json', { regions: 'array' }),
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
