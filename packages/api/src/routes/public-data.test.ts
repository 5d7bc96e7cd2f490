// What anybody reads over HTTP: bytes, ETag, 304, CORS, problems.
import { problemSchema } from '@circunomy/sdk/schema';
import { beforeAll, expect, test, vi } from 'vitest';
import {
  createSampleStore,
  proposeCost,
  proposeMsme,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import { openTestStore } from '../../test-support/test-database.ts';
import {
  createApi,
  type FailedRequest,
  listPublicFiles,
  loadCommunityState,
  publicFile,
  recordEntries,
} from '../index.ts';

const slug = 'gereja-contoh';
const root = `/${slug}/data`;
let sample: SampleStore;
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  sample = await createSampleStore();
  api = createApi({ store: sample.store });
  await recordEntries(sample.store, slug, [proposeMsme()], sample.witnesses);
});

test('answers every public file with its bytes, type and strong ETag', async () => {
  const state = await loadCommunityState(sample.store, slug);
  for (const path of listPublicFiles(state)) {
    const file = publicFile(state, path);
    const response = await api.request(`${root}/${path}`);
    expect(response.status, path).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(file?.body ?? []));
    expect(response.headers.get('ETag')).toMatch(/^"[0-9a-f]{64}"$/);
    expect(response.headers.get('Content-Type')).toBe(file?.type);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Set-Cookie')).toBeNull();
  }
});

test('returns 304 when If-None-Match matches', async () => {
  const first = await api.request(`${root}/impact.json`);
  const etag = first.headers.get('ETag') ?? '';
  const status = async (ifNoneMatch: string): Promise<number> =>
    (await api.request(`${root}/impact.json`, { headers: { 'If-None-Match': ifNoneMatch } }))
      .status;
  expect(await status(etag)).toBe(304);
  expect(await status(`W/${etag}`)).toBe(304);
  expect(await status(`"other", ${etag}`)).toBe(304);
  expect(await status('*')).toBe(304);
  expect(await status('"other"')).toBe(200);
  expect(await status(etag.replaceAll('"', ''))).toBe(200);
  const notModified = await api.request(`${root}/impact.json`, {
    headers: { 'If-None-Match': etag },
  });
  expect(await notModified.text()).toBe('');
  expect(notModified.headers.get('ETag')).toBe(etag);
  expect(notModified.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
});

test('a new entry changes the ETag', async () => {
  const etag = async (): Promise<string | null> =>
    (await api.request(`${root}/impact.json`)).headers.get('ETag');
  const before = await etag();
  await recordEntries(sample.store, slug, [proposeCost()], sample.witnesses);
  expect(await etag()).not.toBe(before);
});

test('answers with what another process wrote', async () => {
  const other = await openTestStore({ directory: sample.directory });
  const size = async (): Promise<number> =>
    JSON.parse(await (await api.request(`${root}/impact.json`)).text()).ledger.size;
  const before = await size();
  await recordEntries(other, slug, [proposeCost()], sample.witnesses);
  await other.close();
  await expect.poll(size).toBe(before + 1);
});

test('answers HEAD with the headers of GET and no body', async () => {
  const [get, head] = await Promise.all([
    api.request(`${root}/impact.json`),
    api.request(`${root}/impact.json`, { method: 'HEAD' }),
  ]);
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
});

test('lists the communities at the root', async () => {
  const response = await api.request('/data/communities.json');
  expect(await response.json()).toEqual({
    communities: [{ community: slug, fictional: true, name: 'Gereja Contoh', type: 'church' }],
  });
});

test('answers a preflight: anybody may read', async () => {
  const response = await api.request(`${root}/impact.json`, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS');
});

test('refuses what it cannot answer with problem JSON in both languages', async () => {
  const cases = [
    ['GET', `${root}/nothing.json`, 404, 'path-unknown'],
    ['GET', '/tidak-ada/data/impact.json', 404, 'community-unknown'],
    ['GET', '/', 404, 'path-unknown'],
    ['POST', `${root}/impact.json`, 405, 'method-unknown'],
    ['DELETE', '/data/communities.json', 405, 'method-unknown'],
    ['GET', `${root}/entries`, 405, 'method-unknown'],
  ] as const;
  for (const [method, path, status, code] of cases) {
    const response = await api.request(path, { method });
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(problemSchema.parse(await response.json())).toMatchObject({ status, code });
    expect(response.status).toBe(status);
  }
  expect(await (await api.request(`${root}/nothing.json`)).json()).toMatchObject({
    type: 'urn:circunomy:problem:path-unknown',
    title: 'Path unknown',
    detail: `Could not find the page: nothing is published at ${root}/nothing.json. Check the address.`,
    detailId: `Tidak dapat menemukan halaman: tidak ada yang diterbitkan di ${root}/nothing.json. Periksa alamatnya.`,
  });
  const wrongMethod = await api.request(`${root}/impact.json`, { method: 'PUT' });
  expect(wrongMethod.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
});

test('answers its own failures with a bare 500 and one line in the log without personal data', async () => {
  const failures: FailedRequest[] = [];
  const broken = await createSampleStore();
  const failing = createApi({ store: broken.store, log: (failed) => failures.push(failed) });
  await broken.store.database.deleteFrom('checkpoints').execute();
  await broken.store.database
    .updateTable('entries')
    .set({ body: 'no JSON, but a name: Ibu Contoh' })
    .execute();
  await broken.store.database
    .insertInto('checkpoints')
    .values({ community: slug, size: 1, root: '', note: '' })
    .execute();
  const response = await failing.request(`${root}/impact.json?name=Ibu`);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    type: 'urn:circunomy:problem:internal',
    title: 'Internal',
    status: 500,
    detail: 'Could not answer: something failed on our side. Try again in a moment.',
    detailId: 'Tidak dapat menjawab: ada yang gagal di pihak kami. Coba lagi sebentar lagi.',
    code: 'internal',
  });
  expect(failures).toEqual([
    {
      ...{ method: 'GET', route: '/:community/data/*', id: undefined },
      ...{ error: 'ApiError', code: 'ledger-changed' },
      message:
        'Could not use the ledger of gereja-contoh: entry #1 is not what was signed. Restore the database from a backup; mend a mistake with a further entry.',
    },
  ]);
});

test('logs only the place of an unknown failure, whatever its message quotes', async () => {
  const failures: FailedRequest[] = [];
  const broken = await createSampleStore();
  const failing = createApi({ store: broken.store, log: (failed) => failures.push(failed) });
  vi.spyOn(broken.store, 'changeToken').mockImplementation(() => {
    throw new TypeError('no number at Ibu Contoh\n    at Jalan Contoh 5');
  });
  expect((await failing.request(`${root}/impact.json`)).status).toBe(500);
  expect(failures).toEqual([
    {
      ...{ method: 'GET', route: '/:community/data/*', id: undefined, error: 'TypeError' },
      at: expect.stringMatching(/public-data\.test\.ts:\d+:\d+\)?$/),
    },
  ]);
  expect(JSON.stringify(failures)).not.toContain('Ibu');
});
