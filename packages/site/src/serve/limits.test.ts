// What one request, one connection and one address may take, asked over real sockets.
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedHere, serveHere, speakRaw } from '../../test/serve-here.ts';
import { LIMITS } from './limits.ts';

let server: ServedHere;
beforeAll(async () => {
  const rates = ['--reads-per-minute', '5', '--writes-per-minute', '2'];
  server = await serveHere({ words: [...rates, '--trust-proxy', 'loopback'] });
});
afterAll(() => server.close());

interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly code: string | undefined;
}

async function ask(text: string): Promise<RawAnswer> {
  const [head = '', body = ''] = (await speakRaw(server.port, text)).split('\r\n\r\n');
  const isProblem = /content-type: application\/problem\+json/i.test(head);
  return {
    ...{ head, status: Number(head.slice(9, 12)) },
    code: isProblem ? JSON.parse(body).code : undefined,
  };
}

const HOST = 'Host: localhost\r\n';
const POST = `POST /coba/data/entries HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;
const TOKEN = (): string => `Authorization: Bearer ${server.community.operators[0]?.token}\r\n`;

test('a body that says it is too large is refused before it is sent, wherever it goes', async () => {
  for (const path of [
    '/coba/data/entries',
    '/coba/',
    '/nobody/data/x',
    '/witness/add-checkpoint',
  ]) {
    const answer = await ask(`POST ${path} HTTP/1.1\r\n${HOST}Content-Length: 99999999\r\n\r\n`);
    expect(answer).toMatchObject({ status: 413, code: 'body-too-large' });
    expect(answer.head).toMatch(/\r\nConnection: close/i);
    expect(answer.head).toMatch(/\r\nX-Request-Id: [0-9a-f]{20}/);
  }
});

test('a body without a length is refused where it grows too large', async () => {
  const chunk = `${LIMITS.body.toString(16)}\r\n${' '.repeat(LIMITS.body)}\r\n`;
  const start = `${POST}${TOKEN()}Idempotency-Key: satu-dua-tiga\r\nTransfer-Encoding: chunked\r\n\r\n`;
  expect(await ask(`${start}${chunk}${chunk}`)).toMatchObject({
    status: 413,
    code: 'body-too-large',
  });
});

test('a form without a length is not kept beyond what its page can send', async () => {
  const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
  const type = 'Content-Type: application/x-www-form-urlencoded\r\n';
  for (const path of ['/coba/orders/', '/coba/en/orders/', '/coba/orders/00000000000C/']) {
    const start = `POST ${path} HTTP/1.1\r\n${HOST}${type}Transfer-Encoding: chunked\r\n\r\n`;
    expect(await speakEndlessly(`${start}${chunk}`)).toMatch(/^HTTP\/1\.1 413 /);
  }
});

test('a body that never ends does not keep a connection where none was asked for', async () => {
  const heard = await speakEndlessly(
    `GET /coba/ HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n`,
  );
  expect(heard).toMatch(/^HTTP\/1\.1 200 /);
  const posted = await speakEndlessly(
    `POST /coba/ HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n`,
  );
  expect(posted).toMatch(/^HTTP\/1\.1 405 /);
});

test('headers that are too large, and what is no request, are answered with a problem', async () => {
  const large = await ask(`GET / HTTP/1.1\r\n${HOST}X: ${'x'.repeat(LIMITS.headers)}\r\n\r\n`);
  expect(large).toMatchObject({ status: 431, code: 'headers-too-large' });
  // Left out instead, a proxy's X-Forwarded-For could be pushed beyond the last one.
  const many = 'A: x\r\n'.repeat(LIMITS.headerCount);
  const pushed = await ask(`GET / HTTP/1.1\r\n${HOST}${many}X-Forwarded-For: 198.51.100.7\r\n\r\n`);
  expect(pushed).toMatchObject({ status: 431, code: 'headers-too-large' });
  for (const text of [
    'hello\r\n\r\n',
    `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    `GET http://[ HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`,
  ]) {
    expect(await ask(text)).toMatchObject({ status: 400, code: 'request-malformed' });
  }
});

test('an address that is too long is refused', async () => {
  const path = `/${'x'.repeat(LIMITS.address)}`;
  expect(await ask(`GET ${path} HTTP/1.1\r\n${HOST}\r\n`)).toMatchObject({
    ...{ status: 414, code: 'address-too-long' },
  });
});

test('JSON nested too deep is refused', async () => {
  const body = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const start = `${POST}${TOKEN()}Idempotency-Key: satu-dua-tiga\r\nConnection: close\r\n`;
  const answer = await ask(`${start}Content-Length: ${body.length}\r\n\r\n${body}`);
  expect(answer).toMatchObject({ status: 400, code: 'body-not-json' });
});

test('whoever reads too often waits, alone, and is told how long', async () => {
  const read = (from: string): Promise<Response> =>
    fetch(`${server.origin}/coba/data/impact.json`, { headers: { 'X-Forwarded-For': from } });
  for (let turn = 0; turn < 5; turn += 1) expect((await read('203.0.113.1')).status).toBe(200);
  const refused = await read('198.51.100.9, 203.0.113.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: 'too-many-requests' });
  expect((await read('203.0.113.2')).status).toBe(200);
});

test('writes are counted apart from reads, and this machine is not counted', async () => {
  const write = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${server.origin}/coba/data/entries`, { method: 'POST', headers });
  const codes = [];
  for (let turn = 0; turn < 3; turn += 1) {
    codes.push((await write({ 'X-Forwarded-For': '203.0.113.7' })).status);
  }
  expect(codes).toEqual([401, 401, 429]);
  for (let turn = 0; turn < 4; turn += 1) expect((await write({})).status).toBe(401);
});

test('connections beyond the most are closed, and room is made again', async () => {
  const narrow = await serveHere({ words: ['--max-connections', '2'] });
  const sockets = [connect(narrow.port, '127.0.0.1'), connect(narrow.port, '127.0.0.1')];
  await Promise.all(
    sockets.map((socket) => new Promise((resolve) => socket.on('connect', resolve))),
  );
  await wait(50);
  expect(await speakRaw(narrow.port, `GET / HTTP/1.1\r\n${HOST}\r\n`)).toBe('');
  expect(narrow.log()).toContain('"event":"connections-refused"');
  for (const socket of sockets) socket.destroy();
  await expect
    .poll(() =>
      fetch(`${narrow.origin}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
  await narrow.close();
});

test('headers that trickle in are not waited for', { timeout: 60_000 }, async () => {
  const heard = await new Promise<string>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n'));
    const trickle = setInterval(() => socket.write('X-Slow: yes\r\n'), 500);
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    socket
      .on('error', () => undefined)
      .on('close', () => {
        clearInterval(trickle);
        resolve(text);
      });
  });
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(heard).toContain('"code":"request-timeout"');
});

/** Goes on with chunks until the other side closes. */
function speakEndlessly(start: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(start));
    const goOn = setInterval(() => socket.write('1\r\nx\r\n'), 20);
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      heard += chunk;
    });
    socket
      .on('error', () => undefined)
      .on('close', () => {
        clearInterval(goOn);
        resolve(heard);
      });
  });
}
