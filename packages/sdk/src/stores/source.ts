/** One reader per community: stores of the same root URL share its requests and its live connection. */

import type { Reader } from '../client/reader.ts';
import { createReader } from '../client/reader.ts';
import { resolveSrc } from '../client/resolve-src.ts';
import { type ReadResource, readCommunity } from '../client/resources.ts';
import type { Community } from '../contract/community.schema.ts';

export interface Source {
  readonly reader: Reader;
  readonly community: ReadResource<Community>;
  /** The profile that the page has read last; it is read where nobody has yet. */
  readonly profile: ReadResource<Community>;
  /** How far the ledger is known to have come. */
  heard: number;
}

const sources = new Map<string, Source>();

/** The root URL that `src` means, under which stores are shared; `src` itself where it is no http(s) address. */
export function rootOf(src: string): string {
  try {
    return resolveSrc(src).href;
  } catch {
    return src;
  }
}

/** Throws `CircunomyError` (`bad-src`) where `root` is no http(s) address. */
export function sourceOf(root: string): Source {
  const source = sources.get(root) ?? createSource(root);
  sources.set(root, source);
  return source;
}

/** How far the ledger is known to have come; 0 where nobody has heard of it. */
export function sizeHeard(root: string): number {
  return sources.get(root)?.heard ?? 0;
}

function createSource(root: string): Source {
  const reader = createReader({ src: root });
  const read = readCommunity(reader);
  let last: Community | undefined;
  const community: Source['community'] = async (options) => {
    last = await read(options);
    return last;
  };
  return { reader, community, profile: async (options) => last ?? community(options), heard: 0 };
}

/** `create`, called once per community. */
export function shared<Store>(create: (root: string) => Store): (src: string) => Store {
  const stores = new Map<string, Store>();
  return (src) => {
    const root = rootOf(src);
    const store = stores.get(root) ?? create(root);
    stores.set(root, store);
    return store;
  };
}
