// How many may listen, and who is sent away: counted per address, never buffered for.

import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Context } from 'hono';
import { expect, test } from 'vitest';
import {
  LIVE_COMMUNITY as community,
  listen,
  LIVE_PATH as path,
  startLiveServer,
} from '../../test-support/live-server.ts';
import { createSampleStore, makeDirectory, proposeCost } from '../../test-support/sample-store.ts';
import { createApi, recordEntries } from '../index.ts';
import { MAX_WAITING, type Outlet } from './outlet.ts';
import { createSocketOutlet } from './socket-outlet.ts';

async function statusOf(url: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(url, { headers });
  await response.body?.cancel();
  return response.status;
}

const REQUEST = `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

/** A reader over a Unix socket, whose answer is given to `onText` as it comes. */
function openSocket(socketPath: string, onText: (text: string) => void = () => undefined): Socket {
  const socket = connect(socketPath).setEncoding('utf8');
  socket.write(REQUEST);
  socket.on('error', () => undefined);
  return socket.on('data', onText);
}

/** Of an answer to one more reader. */
function firstLineOf(socketPath: string): Promise<string> {
  return new Promise((resolve) => {
    openSocket(socketPath, (text) => resolve(text.split('\r\n')[0] ?? ''));
  });
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
}

test('refuses more streams than one address may hold, and counts those that ended', async () => {
  const { url } = await startLiveServer({ live: { perAddress: 2 } });
  const first = await listen(url);
  await listen(url);
  const refused = await fetch(url);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: 'live-full' });
  await first.cancel();
  await expect.poll(() => statusOf(url)).toBe(200);
});

test('counts behind a proxy by the address that the proxy names', async () => {
  const { url } = await startLiveServer({
    live: { perAddress: 1 },
    addressOf: (context: Context) => context.req.header('X-Forwarded-For') ?? '',
  });
  await listen(url, { 'X-Forwarded-For': '192.0.2.1' });
  expect(await statusOf(url, { 'X-Forwarded-For': '192.0.2.1' })).toBe(429);
  await listen(url, { 'X-Forwarded-For': '192.0.2.2' });
  expect(await statusOf(url, { 'X-Forwarded-For': '192.0.2.2' })).toBe(429);
});

test('refuses more streams than the server may hold', async () => {
  const { url } = await startLiveServer({ live: { total: 1 } });
  await listen(url);
  const refused = await fetch(url);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: 'live-overloaded' });
});

test('forgets readers who leave before their stream has begun', async () => {
  const { socketPath } = await startLiveServer({ onUnixSocket: true, live: { total: 1 } });
  const leaving = Array.from({ length: 40 }, (_, index) => {
    const socket = openSocket(socketPath);
    socket.once('connect', () => (index % 2 === 0 ? socket.destroy() : socket.end()));
    return new Promise((resolve) => socket.once('close', resolve));
  });
  await Promise.all(leaving);
  await expect.poll(() => firstLineOf(socketPath)).toBe('HTTP/1.1 200 OK');
});

test('lets one connection carry one stream', async () => {
  const { socketPath, server } = await startLiveServer({ onUnixSocket: true, live: { total: 2 } });
  const socket = openSocket(socketPath);
  socket.write(REQUEST.repeat(3));
  await new Promise((resolve) => socket.once('close', resolve));
  await expect.poll(() => countConnections(server)).toBe(0);
  expect(await firstLineOf(socketPath)).toBe('HTTP/1.1 200 OK');
  expect(await firstLineOf(socketPath)).toBe('HTTP/1.1 200 OK');
});

test('drops readers who do not read, and goes on with those who do', async () => {
  const live = await startLiveServer({ onUnixSocket: true, live: { heartbeat: 1 } });
  let read = '';
  openSocket(live.socketPath, (text) => {
    read += text;
  });
  for (let index = 0; index < 3; index += 1) openSocket(live.socketPath).pause();
  await expect.poll(() => countConnections(live.server)).toBe(4);
  await expect.poll(() => countConnections(live.server), { timeout: 18_000 }).toBe(1);
  await recordEntries(live.store, community, [proposeCost()], live.witnesses);
  await expect.poll(() => read).toContain('id: 2\n');
});

test('keeps no more for a reader who does not read than is allowed, socket included', async () => {
  const socketPath = join(makeDirectory(), 'outlets.sock');
  const event = new Uint8Array(1_100).fill(0x2e);
  let gone = 0;
  const outlets: { outlet: Outlet; response: ServerResponse }[] = [];
  const server = createServer((_, response) => {
    const outlet = createSocketOutlet(
      response,
      {},
    )(() => {
      gone += 1;
    });
    outlets.push({ outlet, response });
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  for (let index = 0; index < 50; index += 1) openSocket(socketPath).pause();
  await expect.poll(() => outlets.length).toBe(50);
  const reading = new Set(outlets);
  let written = 0;
  while (reading.size > 0) {
    for (const reader of reading) {
      if (reader.outlet.write(event)) written += event.length;
      else reading.delete(reader);
      expect(reader.response.writableLength).toBeLessThan(MAX_WAITING + 2_000);
    }
    // What fits goes on to the kernel.
    await new Promise(setImmediate);
  }
  expect(written / 50).toBeGreaterThan(2 * MAX_WAITING);
  for (const { outlet } of outlets) outlet.drop();
  await expect.poll(() => gone).toBe(50);
  expect(await countConnections(server)).toBe(0);
  await new Promise((resolve) => server.close(resolve));
});

test('drops a reader who does not read where there is no socket', async () => {
  const { store } = await createSampleStore();
  const api = createApi({ store, live: { heartbeat: 1, perAddress: 1 } });
  const idle = await api.request(path);
  expect((await api.request(path)).status).toBe(429);
  await expect.poll(async () => (await api.request(path)).status, { timeout: 15_000 }).toBe(200);
  expect((await idle.text()).length).toBeLessThan(20_000);
});
