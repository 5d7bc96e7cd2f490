// What a server tells of itself, to whom, and that strangers cannot make it tell more and more.
import { openCommunity, recordEntries } from '@circunomy/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedHere, serveHere } from '../../test/serve-here.ts';
import { toRoutePattern } from './route-pattern.ts';

const TOKEN = 'rahasia-untuk-prometheus';

let server: ServedHere;
let own = '';
beforeAll(async () => {
  server = await serveHere({
    words: ['--metrics', '0'],
    variables: { CIRCUNOMY_METRICS_TOKEN: TOKEN },
  });
  own = `http://127.0.0.1:${/"metrics":(\d+)/.exec(server.log())?.[1]}`;
});
afterAll(() => server.close());

const headers = { Authorization: `Bearer ${TOKEN}` };

async function read(): Promise<string> {
  return (await fetch(`${own}/metrics`, { headers })).text();
}

async function readValue(start: string): Promise<number> {
  const line = (await read()).split('\n').find((one) => one.startsWith(`${start} `));
  return Number(line?.slice(start.length + 1));
}

test('answers who has the token, on both ports, and nobody else', async () => {
  for (const origin of [own, server.origin]) {
    const shown = await fetch(`${origin}/metrics`, { headers });
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    for (const Authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${TOKEN}`]) {
      const refused = await fetch(`${origin}/metrics`, { headers: { Authorization } });
      expect([refused.status, (await refused.json()).code]).toEqual([404, 'path-unknown']);
    }
  }
  expect((await fetch(`${own}/coba/`)).status).toBe(404);
});

test('without port and token there are none', async () => {
  const plain = await serveHere();
  const answer = await fetch(`${plain.origin}/metrics`);
  expect(answer.status).not.toBe(200);
  expect(await answer.text()).not.toContain('circunomy_');
  await plain.close();
});

test('tells requests, refusals, ledgers, appends, streams, the store and the process', async () => {
  const { store, community } = server;
  const by = community.operators[0]?.id ?? '';
  const route = '{route="/:community/data/impact.json",method="GET",status="2xx"}';
  const before = await readValue(`circunomy_requests_total${route}`);
  await (await fetch(`${server.origin}/coba/data/impact.json`)).text();
  await expect.poll(() => readValue(`circunomy_requests_total${route}`)).toBe((before || 0) + 1);
  expect(await readValue(`circunomy_request_seconds_count${route}`)).toBeGreaterThan(0);
  const cost = { kind: 'cost-paid', on: null, payload: { purpose: 'other', amount: 5_000 } };
  await recordEntries(store, 'coba', [cost, cost] as never, { recordedBy: by, verifiedBy: null });
  expect(await readValue('circunomy_appends_total')).toBeGreaterThan(0);
  expect(await readValue('circunomy_appended_entries_total')).toBeGreaterThanOrEqual(2);
  expect(await readValue('circunomy_ledger_entries{community="coba"}')).toBeGreaterThanOrEqual(3);
  await (await fetch(`${server.origin}/coba/data/drafts`)).text();
  expect(await readValue('circunomy_refused_total{code="token-missing"}')).toBeGreaterThan(0);
  const stream = await fetch(`${server.origin}/coba/data/live`);
  expect(await readValue('circunomy_live_streams')).toBe(1);
  await stream.body?.cancel();
  await expect.poll(() => readValue('circunomy_live_streams')).toBe(0);
  expect(await readValue('circunomy_store_up')).toBe(1);
  expect(await readValue('circunomy_store_writes_total')).toBeGreaterThan(0);
  expect(await readValue('circunomy_start_seconds')).toBeGreaterThan(0);
  expect(await readValue('circunomy_data_free_bytes')).toBeGreaterThan(0);
  expect(await readValue('circunomy_newest_backup_timestamp_seconds')).toBe(0);
  for (const name of [
    ...['circunomy_live_dropped_total', 'circunomy_refused_connections_total'],
    ...['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'],
    ...['process_open_fds', 'nodejs_active_handles_total'],
  ]) {
    expect(await readValue(name)).toBeGreaterThanOrEqual(0);
  }
});

test('a hidden book has no line', async () => {
  await openCommunity(server.store, {
    ...{ slug: 'coba-kas', type: 'joint-business-group', areas: [], on: null },
    book: { of: 'coba', holds: 'cash' },
    profile: {
      ...{ name: 'Kas', fictional: true, tagline: null, about: null, accent: null },
      ...{ contacts: [], permit: null, live: null, orders: null, languages: ['id'] },
    },
    operators: [{ name: 'Ani Contoh', role: 'initiator' }],
  });
  expect(await read()).not.toContain('coba-kas');
});

test('hostile addresses, methods and ids add no line after the first of each kind', async () => {
  const listSeries = async (): Promise<string[]> =>
    (await read())
      .split('\n')
      .filter((line) => line.startsWith('circunomy_'))
      .map((line) => line.slice(0, line.lastIndexOf(' ')));
  await askAll(0, 100);
  const before = await listSeries();
  await askAll(100, 600);
  expect(await listSeries()).toEqual(before);
}, 60_000);

test('ten thousand hostile addresses are of few patterns', () => {
  const targets = Array.from({ length: 10_000 }, (_, at) => toHostile(at));
  expect(new Set(targets).size).toBe(10_000);
  expect(new Set(targets.map(toRoutePattern)).size).toBeLessThan(12);
});

async function askAll(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, one) => ask(at + one)));
  }
}

async function ask(at: number): Promise<void> {
  const method = ['GET', 'HEAD', 'PROPFIND', 'MKCOL', 'POST'][Math.floor(at / 10) % 5] ?? 'GET';
  const response = await fetch(`${server.origin}${toHostile(at)}`, { method, redirect: 'manual' });
  await response.arrayBuffer();
}

function toHostile(at: number): string {
  const kinds = [
    ...[`/x${at}/data/y${at}.json`, `/coba/data/z${at}`, `/coba/data/documents/${at}.json`],
    ...[`/coba/data/ledger/tile/${at}/000`, `/v${at}/w${at}/`, `/u${at}`, `/data/${at}`],
    ...[`/health/${at}`, `/coba/data/entries/${at}/verification`, `/coba/%00${at}/"\\}/`],
  ];
  return kinds[at % kinds.length] ?? '/';
}
