// What whoever runs the server, and what stands before it, learns of its health.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSampleStore, type SampleStore } from '../../test-support/sample-store.ts';
import { createApi, createMetrics } from '../index.ts';

const disk = vi.hoisted(() => ({ free: Number.MAX_SAFE_INTEGER }));
vi.mock('node:fs/promises', async (load) => ({
  ...(await load<typeof import('node:fs/promises')>()),
  statfs: async () => ({ bavail: disk.free, bsize: 1 }),
}));

let sample: SampleStore;
let stopping: AbortController;
let api: ReturnType<typeof createApi>;

beforeEach(async () => {
  sample = await createSampleStore();
  stopping = new AbortController();
  api = createApi({ store: sample.store, signal: stopping.signal });
});
afterEach(() => {
  disk.free = Number.MAX_SAFE_INTEGER;
});

async function readReady(): Promise<unknown[]> {
  const response = await api.request('/health/ready');
  return [response.status, await response.json()];
}

test('is live and ready, and neither answer is kept', async () => {
  const live = await api.request('/health/live');
  expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
  expect(live.headers.get('Cache-Control')).toBe('no-store');
  expect(await readReady()).toEqual([200, { status: 'ready', reasons: [] }]);
  const head = await api.request('/health/ready', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('is live and not ready while it stops', async () => {
  stopping.abort();
  expect(await readReady()).toEqual([503, { status: 'not-ready', reasons: ['stopping'] }]);
  expect((await api.request('/health/live')).status).toBe(200);
});

test('is not ready without a key of a community, and says no name of a file', async () => {
  const keys = join(sample.directory, 'keys');
  renameSync(join(keys, 'gereja-contoh.key'), join(keys, 'elsewhere'));
  expect(await readReady()).toEqual([503, { status: 'not-ready', reasons: ['keys-missing'] }]);
});

test('is not ready on a full disk', async () => {
  disk.free = 1_000_000;
  expect(await readReady()).toEqual([503, { status: 'not-ready', reasons: ['disk-full'] }]);
});

test('is not ready where a later program changed the schema', async () => {
  await sql`insert into schema_version (version) values (1000)`.execute(sample.store.database);
  expect(await readReady()).toEqual([503, { status: 'not-ready', reasons: ['store-version'] }]);
});

test('is not ready where the store does not answer', async () => {
  const error = new Error('connection refused by Ibu Contoh');
  vi.spyOn(sample.store.database, 'selectFrom').mockImplementation(() => {
    throw error;
  });
  expect(await readReady()).toEqual([503, { status: 'not-ready', reasons: ['store-unreachable'] }]);
});

test('is not ready where its folder is gone', async () => {
  rmSync(sample.directory, { recursive: true });
  try {
    const [status, answer] = await readReady();
    expect([status, answer]).toEqual([
      503,
      { status: 'not-ready', reasons: expect.arrayContaining(['store-read-only']) },
    ]);
  } finally {
    mkdirSync(sample.directory);
  }
});

test('recovers without being started again', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    disk.free = 0;
    expect((await readReady())[0]).toBe(503);
    disk.free = Number.MAX_SAFE_INTEGER;
    vi.advanceTimersByTime(2_000);
    expect((await readReady())[0]).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});

test('figures of the store are told, and a store that is lost is told as lost', async () => {
  const { store } = sample;
  const { render } = createMetrics(store);
  const before = await render();
  expect(before).toMatch(/^circunomy_store_up 1$/m);
  expect(before).toMatch(/^circunomy_ledger_entries\{community="gereja-contoh"\} [1-9]\d*$/m);
  vi.spyOn(store.database, 'selectFrom').mockImplementation(() => {
    throw new Error('connection refused');
  });
  const after = await render();
  expect(after).toMatch(/^circunomy_store_up 0$/m);
  expect(after).not.toContain('gereja-contoh');
});

test('refuses other methods and other paths', async () => {
  const posted = await api.request('/health/ready', { method: 'POST' });
  expect([posted.status, posted.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  expect((await api.request('/health/')).status).toBe(404);
});
