// Whatever people and programs send, wherever they put it, nothing of it is in the log.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedHere, serveHere, speakRaw } from '../../test/serve-here.ts';

const PLANTED = {
  name: 'Sariyem Penanamnama',
  phone: '081298765432',
  mail: 'sariyem@penanamnama.example',
  number: '3174012345678901',
  token: 'rahasia-Zq7w9Kx2Lm4Np6Rt8',
};
const SECRET = encodeURIComponent(Object.values(PLANTED).join(' '));
const PIECES = [
  ...['Sariyem', 'sariyem', 'Penanamnama', 'penanamnama', '81298765432', '3174012345678901'],
  ...['rahasia', 'Zq7w9Kx2Lm4Np6Rt8', '127.0.0.1', '::1', 'Peramban'],
];

let server: ServedHere;
let token = '';

beforeAll(async () => {
  server = await serveHere({
    renderPage: async (_, path) => {
      if (path.includes('broken')) {
        const error = new Error(`no page for ${Object.values(PLANTED).join('\n    at ')}`);
        error.name = path.includes('named') ? PLANTED.name : 'Error';
        throw Object.assign(error, { code: PLANTED.phone });
      }
      return { status: 200, type: 'text/html', body: new TextEncoder().encode(path) };
    },
  });
  token = server.community.operators[0]?.token ?? '';
});
afterAll(() => server.close());

const headers = {
  Authorization: `Bearer ${PLANTED.token}`,
  Cookie: `siapa=${SECRET}`,
  Referer: `https://${PLANTED.mail}/${SECRET}`,
  'User-Agent': `Peramban/1.0 (${PLANTED.mail}; ${PLANTED.phone})`,
  'X-Forwarded-For': PLANTED.phone,
  'X-Request-Id': PLANTED.number,
  'Last-Event-ID': PLANTED.number,
  'If-None-Match': `"${PLANTED.token}"`,
};

const get = async (path: string): Promise<number> => {
  const response = await fetch(`${server.origin}${path}`, { headers, redirect: 'manual' });
  await response.text();
  return response.status;
};

const post = async (path: string, body: string, bearer = PLANTED.token): Promise<number> => {
  const response = await fetch(`${server.origin}${path}`, {
    method: 'POST',
    body,
    headers: {
      ...headers,
      Authorization: `Bearer ${bearer}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': PLANTED.token,
    },
  });
  await response.text();
  return response.status;
};

test('in no address, query, header, body, broken request or failure', async () => {
  const proposal = JSON.stringify({ kind: PLANTED.name, on: PLANTED.phone, payload: PLANTED });
  const answers = [
    await get(`/?q=${SECRET}`),
    await get(`/coba/${SECRET}/?q=${SECRET}`),
    await get(`/${SECRET}/data/${SECRET}.json?q=${SECRET}`),
    await get(`/coba/data/documents/${SECRET}.json`),
    await get(`/coba/data/ledger/tile/${SECRET}`),
    await get(`/coba/data/reports/${SECRET}.json`),
    await get('/coba/data/drafts'),
    await get(`/coba/broken/${SECRET}/`),
    await get(`/coba/broken/named/${SECRET}/`),
    await get(`/coba/${SECRET}`),
    await get(`/coba/${SECRET.repeat(60)}/`),
    await post('/coba/data/entries', proposal),
    await post('/coba/data/entries', proposal, token),
    await post('/coba/data/entries', `{"${PLANTED.name}": ${PLANTED.phone},}`, token),
    await post(`/coba/data/documents/${SECRET}/withdrawal`, proposal, token),
    await post(`/coba/data/entries/${SECRET}/verification`, '', token),
    await post('/witness/add-checkpoint', proposal),
  ];
  expect(answers).toEqual([
    ...[200, 200, 404, 404, 404, 404, 401, 500, 500, 308, 414],
    ...[401, 422, 400, 422, 404, 400],
  ]);
  const broken = await speakRaw(
    server.port,
    `GET /${SECRET} HTTP/1.1\r\n${PLANTED.name}: ${PLANTED.mail}\r\n\r\n`,
  );
  expect(broken).toMatch(/^HTTP\/1\.1 400 /);
  const log = server.log();
  expect(log.split('\n').filter((line) => line.includes('"event":"request"'))).toHaveLength(17);
  expect(log.split('\n').filter((line) => line.includes('"event":"failed"'))).toHaveLength(2);
  expect(PIECES.filter((piece) => log.includes(piece))).toEqual([]);
  expect(log).not.toContain(token);
});

test('every line is JSON with a time, a level and an event, and a request has its pattern', async () => {
  const response = await fetch(`${server.origin}/coba/data/impact.json`);
  await response.text();
  await expect.poll(() => server.log()).toContain(response.headers.get('x-request-id'));
  const lines = server
    .log()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const line of lines) {
    expect(line).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: expect.stringMatching(/^(info|warning|error)$/),
      event: expect.stringMatching(/^[a-z-]+$/),
    });
  }
  expect(lines.at(-1)).toEqual({
    ...{ time: expect.any(String), level: 'info', event: 'request', method: 'GET', status: 200 },
    ...{ id: response.headers.get('x-request-id'), route: '/:community/data/impact.json' },
    ...{ ms: expect.any(Number), bytes: expect.any(Number) },
  });
});

test('a request keeps the id that a proxy gave it, if that is one; problems carry it, too', async () => {
  const given = '0123456789abcdef0123456789abcdef';
  const ask = async (id: string): Promise<string | null> => {
    const response = await fetch(`${server.origin}/coba/data/nothing`, {
      headers: { 'X-Request-Id': id },
    });
    expect(response.status).toBe(404);
    await response.text();
    return response.headers.get('x-request-id');
  };
  expect(await ask(given)).toBe(given);
  expect(await ask('6f1d2c3b-4a59-4687-9abc-def012345678')).toBe(
    '6f1d2c3b-4a59-4687-9abc-def012345678',
  );
  for (const id of [PLANTED.number, PLANTED.name, 'short', `${given}${given}0`]) {
    expect(await ask(id)).toMatch(/^[0-9a-f]{20}$/);
  }
});
