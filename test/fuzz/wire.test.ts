// Bytes that are no request, and connections that never finish one.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { type FuzzedServer, startFuzzedServer } from './fuzzed-server.ts';
import { verifyEverything } from './verify-everything.ts';
import { readHolding } from './watch-process.ts';
import { attack, dribble, listWireAttacks } from './wire-attacks.ts';

const data = createTemporaryFolder('wire');
let server: FuzzedServer;

beforeAll(async () => {
  server = await startFuzzedServer(data);
});
afterAll(async () => {
  await verifyEverything(server, data);
  await server.close();
});

const names = listWireAttacks('', '').map(({ name }) => name);

describe('a server that is sent', () => {
  test.each(names)('%s refuses or answers it, and goes on', async (name) => {
    const { community, token } = server.target;
    const chosen = listWireAttacks(community, token).find((one) => one.name === name);
    if (!chosen) throw new Error(name);
    const answer = await attack(server.port, chosen, 5_000);
    // Nothing, where it hangs up; else HTTP, and never a fault of its own.
    expect(answer).toMatch(/^$|^HTTP\/1\.1 ([1-4]\d\d|501|505) /);
    expect(answer).not.toMatch(/^HTTP\/1\.1 500 /m);
    expect((await fetch(`${server.origin}/${community}/data/impact.json`)).status).toBe(200);
  });
});

test('a head that is asked for brokenly comes without a body', async () => {
  const bytes = Buffer.from('HEAD x/data/impact.json HTTP/1.1\r\nHost: x\r\n\r\n');
  const answer = await attack(server.port, { name: '', bytes }, 5_000);
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*\r\n\r\n$/s);
});

test('noise behind a request is never answered beside it', async () => {
  const { community } = server.target;
  const request = `DELETE /${community}/data/impact.json HTTP/1.1\r\nHost: x\r\n\r\n`;
  const bytes = Buffer.from(`${request}noise and noise\r\n\r\n`);
  const answer = await attack(server.port, { name: '', bytes }, 5_000);
  expect(answer.match(/^HTTP\/1\.1 /gm)?.length ?? 0).toBeLessThanOrEqual(1);
});

test('a connection that was opened ahead takes its first request, later than a request may take to arrive', async () => {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  const heard: Buffer[] = [];
  socket.on('data', (chunk) => heard.push(chunk));
  await wait(14_000);
  expect(heard).toEqual([]);
  socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  await once(socket, 'close');
  expect(Buffer.concat(heard).toString()).toMatch(/^HTTP\/1\.1 200 /);
}, 30_000);

test('others are answered while hundreds never finish their request, which the server ends', async () => {
  const { community } = server.target;
  const before = readHolding(server.pid).files;
  const loris = await dribble(server.port, {
    connections: 300,
    text: `GET /${community}/ HTTP/1.1\r\nHost: x\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`,
    every: 500,
  });
  for (let times = 0; times < 20; times += 1) {
    expect((await fetch(`${server.origin}/${community}/data/impact.json`)).status).toBe(200);
    await wait(50);
  }
  await expect.poll(loris.closed, { timeout: 60_000, interval: 500 }).toBe(300);
  loris.stop();
  await expect
    .poll(() => readHolding(server.pid).files, { timeout: 10_000 })
    .toBeLessThan(before + 20);
});
