// A community as the suite meets it: an address, and a `fetch` that reaches it, held against its OpenAPI document.
import { toOpenApiDocument } from '@circunomy/api';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { countChecked, takeFaults } from './openapi/answer-log.ts';
import { readDocument, watchFetch } from './openapi/watch-fetch.ts';

/**
 * `validators`: ETag, 304 and Cache-Control are the host's business. `problems`: a 404 is the host's own page.
 * `preflight`: no answer to OPTIONS. `types`: media types of names without a known extension.
 * `server-files`: no impact.schema.json, no ledger.csv and no openapi.json, which are made with libraries that only a server carries.
 */
export type Exemption = 'validators' | 'problems' | 'preflight' | 'types' | 'server-files';

export interface Served {
  /** Root URL of a community, with a trailing slash. */
  readonly src: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void> | void;
}

/** Milliseconds: hundreds of entries are recorded before some suites. */
const START_LIMIT = 60_000;

export type Start = () => Promise<Served>;

export interface ServedData {
  readonly served: () => Served;
  /** `path` is below `data/`. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly json: <T>(path: string) => Promise<T>;
}

/**
 * Starts before the suite's tests and stops after them; a test whose answers are not as `data/openapi.json` says fails.
 */
export function serveForSuite(start: Start, exempt: readonly Exemption[]): ServedData {
  let current: Served | undefined;
  beforeAll(async () => {
    current = await watch(await start(), exempt);
  }, START_LIMIT);
  afterEach(async () => {
    expect(await takeFaults(), 'answers that data/openapi.json does not describe').toEqual([]);
  });
  afterAll(() => {
    expect(countChecked()).toBeGreaterThan(0);
    return current?.stop();
  });
  const served = (): Served => {
    if (!current) throw new Error('The community is not served yet: ask inside a test.');
    return current;
  };
  const get: ServedData['get'] = (path, init) =>
    served().fetch(`${served().src}data/${path}`, init);
  const bytes: ServedData['bytes'] = async (path) => {
    const response = await get(path);
    if (!response.ok) throw new Error(`Could not read data/${path}: status ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const json: ServedData['json'] = async (path) =>
    JSON.parse(new TextDecoder().decode(await bytes(path)));
  return { served, get, bytes, json };
}

async function watch(served: Served, exempt: readonly Exemption[]): Promise<Served> {
  const { src, fetch } = served;
  const document = exempt.includes('server-files')
    ? toOpenApiDocument('community')
    : await readDocument(src, fetch);
  const isPlainHost = exempt.includes('validators');
  return { ...served, fetch: watchFetch(src, fetch, { document, isPlainHost }) };
}
