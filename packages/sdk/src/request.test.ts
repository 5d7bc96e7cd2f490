// What a shaky network does to a read: busy servers, dropped lines, silence, and answers that are no data.
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './index.ts';
import { createHandlers } from './mocks/index.ts';

const src = 'https://sample.test/komunitas-sampel/';
const impactUrl = `${src}data/impact.json`;
const server = setupServer(...createHandlers({ src }));
const client = createClient({ src, timeout: 200 });
let requests = 0;

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', () => {
    requests += 1;
  });
});
afterEach(() => {
  server.resetHandlers();
  requests = 0;
});
afterAll(() => server.close());

/** Answers so once, `times` times, or for as long as the test lasts; the sample answers after that. */
function failWith(status: number, times: number, headers: Record<string, string> = {}): void {
  let left = times;
  server.use(
    http.get(impactUrl, () => {
      left -= 1;
      return left < 0 ? undefined : new HttpResponse(null, { status, headers });
    }),
  );
}

describe('a read', () => {
  test.each([429, 502, 503, 504])(
    'is repeated after status %i, when Retry-After says',
    async (status) => {
      failWith(status, 2, { 'retry-after': '0' });
      expect((await client.impact()).community).toBe('komunitas-sampel');
      expect(requests).toBe(3);
    },
  );

  test('is repeated after a dropped line, later each time', async () => {
    let left = 2;
    server.use(
      http.get(impactUrl, () => {
        left -= 1;
        return left < 0 ? undefined : HttpResponse.error();
      }),
    );
    const begin = performance.now();
    expect((await client.impact()).community).toBe('komunitas-sampel');
    expect(performance.now() - begin).toBeGreaterThan(400);
    expect(requests).toBe(3);
  });

  test('gives up after its retries, with the last status', async () => {
    failWith(503, Number.POSITIVE_INFINITY, { 'retry-after': '0' });
    await expect(client.impact()).rejects.toMatchObject({ code: 'server-failed', status: 503 });
    expect(requests).toBe(3);
  });

  test('is not repeated where the server asks for a longer pause than anybody waits', async () => {
    failWith(429, 1, { 'retry-after': '120' });
    await expect(client.impact()).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfter: 120_000,
    });
    expect(requests).toBe(1);
  });

  test.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'refused'],
    [500, 'server-failed'],
  ])('is not repeated after status %i: %s', async (status, code) => {
    failWith(status, 1);
    await expect(client.impact()).rejects.toMatchObject({ code, status });
    expect(requests).toBe(1);
  });

  test('ends when no whole answer comes in time, and is not repeated', async () => {
    server.use(http.get(impactUrl, () => delay('infinite')));
    await expect(client.impact()).rejects.toMatchObject({
      code: 'timeout',
      detail: `Could not read ${impactUrl}: no whole answer came within 200 ms. Try again, or allow a longer timeout.`,
    });
    expect(requests).toBe(1);
  });

  test('ends in time also when the body stops half-way', async () => {
    const body = new ReadableStream({ start: (half) => half.enqueue(new Uint8Array([123])) });
    const stalled = createClient({ src, timeout: 50, fetch: async () => new Response(body) });
    await expect(stalled.impact()).rejects.toMatchObject({ code: 'timeout' });
  });

  test('stops waiting for the next attempt when aborted', async () => {
    failWith(503, Number.POSITIVE_INFINITY, { 'retry-after': '9' });
    const stop = new AbortController();
    const read = client.impact({ signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 50);
    await expect(read).rejects.toThrow('enough');
    expect(requests).toBe(1);
  });

  test('names a dropped line as such', async () => {
    server.use(http.get(impactUrl, () => HttpResponse.error()));
    const once = createClient({ src, retries: 0 });
    await expect(once.impact()).rejects.toMatchObject({ code: 'network', status: null });
  });

  test('refuses an answer beyond the limit, however it is announced', async () => {
    const endless = new ReadableStream({ pull: (body) => body.enqueue(new Uint8Array(1024)) });
    server.use(http.get(impactUrl, () => new HttpResponse(endless)));
    const careful = createClient({ src, maxBytes: 10_000 });
    await expect(careful.impact()).rejects.toMatchObject({ code: 'too-large', status: 200 });
  });

  test('takes a page that answers 200 for what it is', async () => {
    server.use(
      http.get(impactUrl, () => HttpResponse.html('<!doctype html>\n<title>Login</title>')),
    );
    await expect(client.impact()).rejects.toMatchObject({
      code: 'unexpected-answer',
      detail: `Could not read ${impactUrl}: the answer is not JSON {community, ledger, itemised, …}, it begins with "<!doctype html> <title>Login</title>". Check that src is a community and that no login or error page answers for it.`,
    });
  });

  test.each([null, [], 'text', {}, { community: 'x', ledger: null, itemised: {} }])(
    'does not believe %j',
    async (body) => {
      server.use(http.get(impactUrl, () => HttpResponse.json(body)));
      await expect(client.impact()).rejects.toMatchObject({ code: 'unexpected-answer' });
    },
  );
});
