/** One reader per community: stores of the same root URL share its requests and its live connection. */

import type { LiveUpdate } from '../client/live-stream.ts';
import { createReader } from '../client/reader.ts';
import { resolveSrc } from '../client/resolve-src.ts';
import { createResources, type Resources } from '../client/resources.ts';

export interface Source extends Resources {
  /** As `live()` of the client; its code is fetched when it is first asked for. */
  readonly live: (signal: AbortSignal) => AsyncGenerator<LiveUpdate, void, void>;
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

function createSource(root: string): Source {
  const reader = createReader({ src: root });
  const resources = createResources(reader);
  // Whether there is a stream is asked of the profile that the page has already read.
  let profile: ReturnType<Resources['community']> | undefined;
  const community: Resources['community'] = (options) => {
    const answer = resources.community(options);
    answer.then(
      () => {
        profile = answer;
      },
      () => undefined,
    );
    return answer;
  };
  return {
    ...resources,
    community,
    async *live(signal) {
      const { followLedger } = await import('../live.ts');
      yield* followLedger(
        { reader, ...resources, community: (options) => profile ?? community(options) },
        { signal },
      );
    },
  };
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
