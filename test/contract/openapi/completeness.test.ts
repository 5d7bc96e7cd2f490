// Nothing is public that the document does not tell, and it tells of nothing that is not there.
import {
  createApi,
  listPublicFiles,
  loadPublicState,
  recordEntries,
  type Store,
  toOpenApiDocument,
} from '@circunomy/api';
import { beforeAll, expect, test } from 'vitest';
import { createMetrics } from '../../../packages/api/src/index.ts';
import {
  createSampleStore,
  proposeCost,
  proposeMsme,
} from '../../../packages/api/test-support/sample-store.ts';
import { countChecked } from './answer-log.ts';
import { createFinder, listAllowed, listPaths } from './find-operation.ts';

const slug = 'gereja-contoh';
let store: Store;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  const sample = await createSampleStore();
  store = sample.store;
  const metrics = { metrics: createMetrics(store), token: undefined };
  api = createApi({ store, metrics });
  const costs = Array.from({ length: 300 }, () => proposeCost());
  await recordEntries(store, slug, [proposeMsme(), ...costs], sample.witnesses);
}, 60_000);

/** As Hono writes it: `/:community/data/*`. */
function toRoutePattern(route: string): RegExp {
  return new RegExp(`^${route.replace(/:\w+/g, '[^/]+').replace('*', '.+')}$`);
}

const documented = listPaths(toOpenApiDocument('host'));

/** Routes that answer every other method with 405 are no operations of their own. */
const listRoutes = () => api.routes.filter(({ method }) => method !== 'ALL');

test('every public file of a community has its path', async () => {
  const paths = listPublicFiles(await loadPublicState(store, slug));
  const find = createFinder(toOpenApiDocument('community'));
  expect(paths.length).toBeGreaterThan(300);
  expect(paths.filter((path) => find(`/data/${path}`) === undefined)).toEqual([]);
});

test('a public file that nobody described would be noticed', () => {
  const find = createFinder(toOpenApiDocument('community'));
  for (const path of ['orders.json', 'ledger.xlsx', 'reports/2026.pdf', 'ledger/tile/0']) {
    expect(find(`/data/${path}`), path).toBeUndefined();
  }
});

test('every route of the API is an operation', () => {
  const missing = listRoutes().filter(({ method, path }) => {
    const pattern = toRoutePattern(path);
    return !documented.some(
      ({ path: own, operations }) =>
        pattern.test(own) && operations[method.toLowerCase()] !== undefined,
    );
  });
  expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('every operation is a route of the API', () => {
  const missing = documented.flatMap(({ path, operations }) =>
    Object.keys(operations).filter(
      (method) =>
        !listRoutes().some(
          (route) => route.method.toLowerCase() === method && toRoutePattern(route.path).test(path),
        ),
    ),
  );
  expect(missing).toEqual([]);
});

test('every path refuses other methods, naming those that it has', async () => {
  const before = countChecked();
  for (const found of documented) {
    const path = found.path.replace('{community}', slug).replaceAll(/\{\w+\}/g, '000');
    const response = await api.request(path, { method: 'PATCH' });
    expect([path, response.status]).toEqual([path, 405]);
    const allowed = response.headers.get('Allow')?.split(', ').sort();
    expect([path, allowed]).toEqual([path, listAllowed(found).sort()]);
  }
  expect(countChecked() - before).toBe(documented.length);
});
