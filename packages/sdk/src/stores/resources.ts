/** The public resources of a community as stores. */

import {
  readBaseMap,
  readImpact,
  readMsmes,
  readProducts,
  readStories,
} from '../client/resources.ts';
import type { BaseMap } from '../contract/base-map.schema.ts';
import type { Community } from '../contract/community.schema.ts';
import type { Impact } from '../contract/impact.schema.ts';
import type { Msmes } from '../contract/msme.schema.ts';
import type { Products } from '../contract/product.schema.ts';
import type { Stories } from '../contract/story.schema.ts';
import { type ResourceStore, resourceStore } from './resource.ts';

/**
 * The figures of the community at `src`.
 *
 * @example
 * import { impactStore } from '@circunomy/sdk/stores';
 * const stop = impactStore('https://example.org/our-community/').subscribe(({ state, data }) => {
 *   console.log(state, data?.itemised.beneficiaries);
 * });
 */
export const impactStore: (src: string) => ResourceStore<Impact> = resourceStore({
  read: ({ reader }, options) => readImpact(reader)(options),
  sizeOf: (impact) => impact.ledger.size,
});

/** Who runs the ledger at `src`: name, contacts, languages, whether it is made up. */
export const communityStore: (src: string) => ResourceStore<Community> = resourceStore({
  read: ({ community }, options) => community(options),
});

/** The directory of MSMEs of the community at `src`. */
export const msmesStore: (src: string) => ResourceStore<Msmes> = resourceStore({
  read: ({ reader }, options) => readMsmes(reader)(options),
});

/** What can be bought for aid from the community at `src`. */
export const productsStore: (src: string) => ResourceStore<Products> = resourceStore({
  read: ({ reader }, options) => readProducts(reader)(options),
});

/** Evidence and testimonies of the community at `src`. */
export const storiesStore: (src: string) => ResourceStore<Stories> = resourceStore({
  read: ({ reader }, options) => readStories(reader)(options),
});

/** Coast, land and place names around the MSMEs of the community at `src`. */
export const baseMapStore: (src: string) => ResourceStore<BaseMap> = resourceStore({
  read: ({ reader }, options) => readBaseMap(reader)(options),
});
