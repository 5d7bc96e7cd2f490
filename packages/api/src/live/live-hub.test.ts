// The live stream over a real socket: news at once, from any process, in order, to a clean end.
import { liveEventSchema } from '@circunomy/sdk/schema';
import { expect, test, vi } from 'vitest';
import {
  listen,
  LIVE_PATH as path,
  readText,
  readUntil,
  LIVE_COMMUNITY as slug,
  startLiveServer,
} from '../../test-support/live-server.ts';
import { BOOKS, openSampleBooks, PARENT } from '../../test-support/sample-books.ts';
import {
  createSampleStore,
  openCampaign,
  proposeCost,
  type SampleStore,
  sampleProfile,
} from '../../test-support/sample-store.ts';
import { openTestStore } from '../../test-support/test-database.ts';
import {
  addOperator,
  createApi,
  loadCommunityState,
  openCommunity,
  recordEntries,
  removeOperator,
} from '../index.ts';
import { DEFAULT_LIVE_LIMITS, LiveHub } from './live-hub.ts';
import { createStreamOutlet } from './outlet.ts';

const record = ({ store, witnesses }: SampleStore): Promise<unknown> =>
  recordEntries(store, slug, [proposeCost()], witnesses);

test('says the size at once, and again with every entry', async () => {
  const live = await startLiveServer();
  const reader = await listen(live.url);
  const first = await readUntil(reader, /data: .*\n\n/);
  expect(first).toMatch(/^retry: [2-5]\d{3}\n\nevent: ledger\nid: 1\ndata: \{.*\}\n\n$/);
  await record(live);
  const second = await readUntil(reader, /data: .*\n\n/);
  expect(second).toMatch(/^event: ledger\nid: 2\n/);
  const event = liveEventSchema.parse(JSON.parse(/data: (.*)/.exec(second)?.[1] ?? ''));
  expect(event.root).toBe((await loadCommunityState(live.store, slug)).checkpoints.at(-1)?.root);
});

test('resumes silently where the reader has the newest size', async () => {
  const live = await startLiveServer({ live: { heartbeat: 50 } });
  const upToDate = await listen(live.url, { 'Last-Event-ID': '1' });
  expect(await readUntil(upToDate, /still here/)).not.toContain('event:');
  await record(live);
  expect(await readUntil(upToDate, /data:/)).toContain('id: 2\n');
  const behind = await listen(live.url, { 'Last-Event-ID': '1' });
  expect(await readUntil(behind, /data:/)).toContain('id: 2\n');
});

test.each(['99', '0', '-1', '01', ' 1', '1.0', '1e0', 'garbage', '9'.repeat(400), 'gereja-lain:1'])(
  'tells a reader with an id that is not its size what the size is: %s',
  async (id) => {
    const live = await startLiveServer();
    const reader = await listen(live.url, { 'Last-Event-ID': id.trimStart() === id ? id : 'x1' });
    expect(await readUntil(reader, /data: .*\n\n/)).toContain('id: 1\n');
  },
);

test('tells each size once and in order, however many are recorded at the same time', async () => {
  const live = await startLiveServer();
  const readers = await Promise.all(Array.from({ length: 8 }, () => listen(live.url)));
  await Promise.all(Array.from({ length: 25 }, () => record(live)));
  for (const reader of readers) {
    const text = await readUntil(reader, /id: 26\n/);
    const sizes = Array.from(text.matchAll(/^id: (\d+)$/gm), ([, size]) => Number(size));
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
    await reader.cancel();
  }
});

test('encodes an event once, however many are told', async () => {
  const { store, witnesses } = await createSampleStore();
  const hub = new LiveHub(store, { ...DEFAULT_LIVE_LIMITS, poll: 10_000 }, store.closed);
  const state = await loadCommunityState(store, slug);
  const told: Uint8Array[][] = [];
  for (let index = 0; index < 600; index += 1) {
    const bytes: Uint8Array[] = [];
    told.push(bytes);
    const write = (event: Uint8Array): boolean => bytes.push(event) > 0;
    const outlet = { write, end: () => undefined, drop: () => undefined };
    hub.open(state, { address: `${index % 100}`, outlet: () => outlet });
  }
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await expect.poll(() => told.every((bytes) => bytes.length === 3)).toBe(true);
  for (const place of [1, 2]) {
    expect(new Set(told.map((bytes) => bytes[place])).size).toBe(1);
  }
});

test('tells what another process wrote', async () => {
  const live = await startLiveServer();
  const reader = await listen(live.url);
  await readUntil(reader, /id: 1\n/);
  const other = await openTestStore({ directory: live.directory });
  await recordEntries(other, slug, [proposeCost()], live.witnesses);
  await other.close();
  expect(await readUntil(reader, /data:/)).toContain('id: 2\n');
});

test('tells on two servers what either records, in order', async () => {
  const first = await startLiveServer();
  const store = await openTestStore({ directory: first.directory });
  const second = createApi({ store, live: { poll: 50 } });
  const { body } = await second.request(path);
  const readers = [await listen(first.url), readText(body)];
  const writers = [first.store, store];
  await Promise.all(
    Array.from({ length: 12 }, (_, turn) =>
      recordEntries(writers[turn % 2] ?? store, slug, [proposeCost()], first.witnesses),
    ),
  );
  for (const reader of readers) {
    const text = await readUntil(reader, /id: 13\n/);
    const sizes = Array.from(text.matchAll(/^id: (\d+)$/gm), ([, size]) => Number(size));
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
    await reader.cancel();
  }
  await store.close();
});

test('tells of one community only', async () => {
  const live = await startLiveServer({ live: { heartbeat: 50 } });
  const reader = await listen(live.url);
  await readUntil(reader, /data: .*\n\n/);
  await openCampaign(live.store);
  expect(await readUntil(reader, /still here/)).not.toContain('event:');
});

test('ends every stream when the server shuts down', async () => {
  const live = await startLiveServer();
  const reader = await listen(live.url);
  live.stop.abort();
  expect(await readUntil(reader, /never/)).toContain('[ended]');
  // Without anybody closing connections by force.
  await new Promise((resolve) => live.server.close(resolve));
});

test('ends a stream at once that is asked for while the server stops', async () => {
  const live = await startLiveServer();
  live.stop.abort();
  const reader = await listen(live.url);
  expect(await readUntil(reader, /never/)).toMatch(/^retry: \d+\n\n.*id: 1\n.*\[ended\]$/s);
});

test('ends every stream when the store closes', async () => {
  const live = await startLiveServer();
  const reader = await listen(live.url);
  await live.store.close();
  expect(await readUntil(reader, /never/)).toContain('[ended]');
});

test('answers HEAD without opening a stream', async () => {
  const live = await startLiveServer({ live: { perAddress: 0 } });
  const head = await fetch(live.url, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('Content-Type')).toBe('text/event-stream');
});

test('tells a newcomer what was written while its own look was under way', async () => {
  const { store, witnesses } = await createSampleStore();
  await openCampaign(store);
  const hub = new LiveHub(store, { ...DEFAULT_LIVE_LIMITS, poll: 20 }, store.closed);
  const campaign = await loadCommunityState(store, 'kampanye-contoh');
  const [first, second] = [createStreamOutlet(), createStreamOutlet()];
  hub.open(campaign, { address: '', outlet: first.open });
  const before = await loadCommunityState(store, slug);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await new Promise((resolve) => setTimeout(resolve, 60));
  hub.open(before, { address: '', outlet: second.open });
  const reader = readText(second.stream);
  expect(await readUntil(reader, /id: 2\n/)).toContain('id: 2\n');
  await Promise.all([reader.cancel(), first.stream.cancel()]);
});

test('reads only the ledgers that grew, of all that are listened to', async () => {
  const { store, witnesses } = await createSampleStore();
  const hub = new LiveHub(store, { ...DEFAULT_LIVE_LIMITS, poll: 20 }, store.closed);
  const told: string[] = [];
  const listenTo = async (community: string): Promise<void> => {
    const write = (event: Uint8Array): boolean =>
      told.push(`${community} ${new TextDecoder().decode(event)}`) > 0;
    const outlet = { write, end: () => undefined, drop: () => undefined };
    hub.open(await loadCommunityState(store, community), { address: '', outlet: () => outlet });
  };
  const others = Array.from({ length: 15 }, (_, index) => `lain-${index + 1}-contoh`);
  for (const community of others) {
    await openCommunity(store, {
      ...{ slug: community, type: 'campaign', areas: [], profile: sampleProfile, on: null },
      operators: [{ name: 'Pegiat Contoh', role: 'initiator' }],
    });
  }
  for (const community of [...others, slug]) await listenTo(community);
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await expect.poll(() => told.filter((event) => event.includes('id: 2\n'))).toHaveLength(1);
  const queries = vi.spyOn(store.database, 'selectFrom');
  await recordEntries(store, slug, [proposeCost()], witnesses);
  await expect.poll(() => told.filter((event) => event.includes('id: 3\n'))).toHaveLength(1);
  expect(queries.mock.calls.length).toBeLessThan(others.length);
});

test('goes on where the store could not be asked for a moment', async () => {
  const live = await startLiveServer();
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
      return readText(body);
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
