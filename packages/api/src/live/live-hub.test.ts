// The live stream over a real socket: news at once, from any process, within limits, to a clean end.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { liveEventSchema } from '@circunomy/sdk/schema';
import { getRequestListener } from '@hono/node-server';
import { afterEach, expect, test, vi } from 'vitest';
import { BOOKS, openSampleBooks, PARENT } from '../../test-support/sample-books.ts';
import {
  createSampleStore,
  openCampaign,
  proposeCost,
  type SampleStore,
} from '../../test-support/sample-store.ts';
import {
  type ApiOptions,
  addOperator,
  createApi,
  loadCommunityState,
  openStore,
  recordEntries,
  removeOperator,
} from '../index.ts';
import { DEFAULT_LIVE_LIMITS, LiveHub } from './live-hub.ts';

const slug = 'gereja-contoh';
const path = `/${slug}/data/live`;
const ending: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

interface LiveServer extends SampleStore {
  readonly url: string;
  readonly server: Server;
  readonly stop: AbortController;
}

async function startServer(live: ApiOptions['live'] = {}): Promise<LiveServer> {
  const sample = await createSampleStore();
  const stop = new AbortController();
  const api = createApi({ store: sample.store, signal: stop.signal, live: { poll: 50, ...live } });
  const server = createServer(getRequestListener(api.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ending.push(
    () => stop.abort(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const { port } = server.address() as AddressInfo;
  return { ...sample, server, stop, url: `http://127.0.0.1:${port}${path}` };
}

/** Reads until the text fits, or the stream ends. */
async function readUntil(
  reader: ReadableStreamDefaultReader<string>,
  pattern: RegExp,
): Promise<string> {
  let text = '';
  while (!pattern.test(text)) {
    const { value, done } = await reader.read();
    if (done) return `${text}[ended]`;
    text += value;
  }
  return text;
}

async function listen(
  url: string,
  headers: Record<string, string> = {},
): Promise<ReadableStreamDefaultReader<string>> {
  const response = await fetch(url, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/event-stream');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  if (!response.body) throw new Error('no body');
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
}

const record = ({ store, witnesses }: SampleStore): Promise<unknown> =>
  recordEntries(store, slug, [proposeCost()], witnesses);

test('says the size at once, and again with every entry', async () => {
  const live = await startServer();
  const reader = await listen(live.url);
  const first = await readUntil(reader, /data: .*\n\n/);
  expect(first).toMatch(/^retry: 3000\n\nevent: ledger\nid: 1\ndata: \{.*\}\n\n$/);
  await record(live);
  const second = await readUntil(reader, /data: .*\n\n/);
  expect(second).toMatch(/^event: ledger\nid: 2\n/);
  const event = liveEventSchema.parse(JSON.parse(/data: (.*)/.exec(second)?.[1] ?? ''));
  expect(event.root).toBe((await loadCommunityState(live.store, slug)).checkpoints.at(-1)?.root);
});

test('resumes silently where the reader has the newest size', async () => {
  const live = await startServer({ heartbeat: 50 });
  const upToDate = await listen(live.url, { 'Last-Event-ID': '1' });
  expect(await readUntil(upToDate, /still here/)).not.toContain('event:');
  await record(live);
  expect(await readUntil(upToDate, /data:/)).toContain('id: 2\n');
  const behind = await listen(live.url, { 'Last-Event-ID': '1' });
  expect(await readUntil(behind, /data:/)).toContain('id: 2\n');
});

test('tells what another process wrote', async () => {
  const live = await startServer();
  const reader = await listen(live.url);
  await readUntil(reader, /id: 1\n/);
  const other = await openStore({ directory: live.directory });
  await recordEntries(other, slug, [proposeCost()], live.witnesses);
  await other.close();
  expect(await readUntil(reader, /data:/)).toContain('id: 2\n');
});

test('tells of one community only', async () => {
  const live = await startServer({ heartbeat: 50 });
  const reader = await listen(live.url);
  await readUntil(reader, /data: .*\n\n/);
  await openCampaign(live.store);
  expect(await readUntil(reader, /still here/)).not.toContain('event:');
});

test('refuses more streams than one address may hold, and counts those that ended', async () => {
  const live = await startServer({ perAddress: 2 });
  const first = await listen(live.url);
  await listen(live.url);
  const refused = await fetch(live.url);
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ code: 'live-full' });
  await first.cancel();
  await expect
    .poll(async () => {
      const response = await fetch(live.url);
      await response.body?.cancel();
      return response.status;
    })
    .toBe(200);
});

test('refuses more streams than the server may hold', async () => {
  const live = await startServer({ total: 1 });
  await listen(live.url);
  const refused = await fetch(live.url);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ code: 'live-overloaded' });
});

test('ends every stream when the server shuts down', async () => {
  const live = await startServer();
  const reader = await listen(live.url);
  live.stop.abort();
  expect(await readUntil(reader, /never/)).toContain('[ended]');
  await new Promise((resolve) => live.server.close(resolve));
});

test('ends every stream when the store closes', async () => {
  const live = await startServer();
  const reader = await listen(live.url);
  await live.store.close();
  expect(await readUntil(reader, /never/)).toContain('[ended]');
});

test('answers HEAD without opening a stream', async () => {
  const live = await startServer({ perAddress: 0 });
  const head = await fetch(live.url, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('Content-Type')).toBe('text/event-stream');
});

test('tells a newcomer what was written while its own look was under way', async () => {
  const { store, witnesses } = await createSampleStore();
  await openCampaign(store);
  const hub = new LiveHub(store, { ...DEFAULT_LIVE_LIMITS, poll: 20 }, store.closed);
  const campaign = await loadCommunityState(store, 'kampanye-contoh');
  const other = hub.open(campaign, { address: '' });
  const before = await loadCommunityState(store, slug);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await new Promise((resolve) => setTimeout(resolve, 60));
  const reader = hub.open(before, { address: '' }).pipeThrough(new TextDecoderStream()).getReader();
  expect(await readUntil(reader, /id: 2\n/)).toContain('id: 2\n');
  await Promise.all([reader.cancel(), other.cancel()]);
});

test('goes on where the store could not be asked for a moment', async () => {
  const live = await startServer();
  const reader = await listen(live.url);
  await readUntil(reader, /id: 1\n/);
  vi.spyOn(live.store, 'changeToken').mockImplementationOnce(() => {
    throw new Error('disk I/O error');
  });
  await expect.poll(() => vi.mocked(live.store.changeToken).mock.calls.length).toBeGreaterThan(1);
  await record(live);
  expect(await readUntil(reader, /data:/)).toContain('id: 2\n');
});

test('ends the stream of a hidden book with the operator who is removed', async () => {
  const { store } = await createSampleStore();
  const { group, token: other, witnesses } = await openSampleBooks(store);
  const { operator, token } = await addOperator(store, PARENT, {
    name: 'Pergi',
    role: 'volunteer',
  });
  const api = createApi({ store, live: { poll: 20 } });
  const [leaving, staying] = await Promise.all(
    [token, other].map(async (each) => {
      const headers = { authorization: `Bearer ${each}` };
      const { body } = await api.request(`/${BOOKS.cash}/data/live`, { headers });
      return (body as ReadableStream<Uint8Array<ArrayBuffer>>)
        .pipeThrough(new TextDecoderStream())
        .getReader();
    }),
  );
  if (!leaving || !staying) throw new Error('no body');
  await removeOperator(store, PARENT, operator.id);
  expect(await readUntil(leaving, /never/)).toMatch(/id: 4\n.*\[ended\]$/s);
  const payload = { group, from: 'sales', amount: 1_000 };
  const entry = { kind: 'cash-received', on: '2025-06-20', payload };
  await recordEntries(store, BOOKS.cash, [entry], witnesses);
  expect(await readUntil(staying, /id: 5\n/)).not.toContain('[ended]');
  await staying.cancel();
});

test('drops a reader that does not read', async () => {
  const { store } = await createSampleStore();
  const api = createApi({ store, live: { heartbeat: 1, perAddress: 1 } });
  const idle = await api.request(path);
  expect((await api.request(path)).status).toBe(429);
  await expect.poll(async () => (await api.request(path)).status, { timeout: 15_000 }).toBe(200);
  expect((await idle.text()).length).toBeLessThan(20_000);
});
