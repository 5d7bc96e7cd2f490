// The ledger walked from either end, across bundles, and what happens when bundles are missing or broken.
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createClient, type EntriesOptions } from '../index.ts';
import { createHandlers, sampleCommunity } from '../mocks/index.ts';

const src = 'https://sample.test/komunitas-sampel/';
const community = sampleCommunity({ moreContributions: 580 });
const { size } = community.tip();
const server = setupServer(...createHandlers({ src, community }));
const client = createClient({ src });
const requests: string[] = [];

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', ({ request }) => {
    requests.push(request.url.slice(`${src}data/ledger/`.length));
  });
});
afterEach(() => {
  server.resetHandlers();
  requests.length = 0;
});
afterAll(() => server.close());

async function collectNumbers(options?: EntriesOptions): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { number } of client.entries(options)) numbers.push(number);
  return numbers;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => (from < to ? from + at : from - at));

describe('entries', () => {
  test('come oldest first, all of them, 256 to a request', async () => {
    expect(size).toBeGreaterThan(512);
    expect(await collectNumbers()).toEqual(range(1, size));
    expect(requests).toEqual([
      'checkpoint',
      'tile/entries/000',
      'tile/entries/001',
      `tile/entries/002.p/${size - 512}`,
    ]);
  });

  test('come newest first', async () => {
    expect(await collectNumbers({ newestFirst: true })).toEqual(range(size, 1));
  });

  test('begin where they are asked to, in either direction', async () => {
    expect(await collectNumbers({ from: 500 })).toEqual(range(500, size));
    expect(await collectNumbers({ from: 257, newestFirst: true })).toEqual(range(257, 1));
    expect(await collectNumbers({ from: size + 1 })).toEqual([]);
    expect(await collectNumbers({ from: size + 1, newestFirst: true })).toEqual(range(size, 1));
  });

  test('are fetched only as far as somebody looks', async () => {
    for await (const { number, entry } of client.entries()) {
      expect([number, entry.kind]).toEqual([1, 'community-opened']);
      break;
    }
    expect(requests).toEqual(['checkpoint', 'tile/entries/000']);
  });

  test('are taken from the full bundle where the partial one is gone', async () => {
    const grown = sampleCommunity({ moreContributions: 800 });
    const full = grown.readFile('ledger/tile/entries/002')?.body;
    server.use(
      http.get(
        `${src}data/ledger/tile/entries/002.p/*`,
        () => new HttpResponse(null, { status: 404 }),
      ),
      http.get(`${src}data/ledger/tile/entries/002`, () => HttpResponse.arrayBuffer(full?.buffer)),
    );
    expect((await collectNumbers({ from: 513 })).at(-1)).toBe(size);
  });

  test.each([0, -1, 1.5, Number.NaN])('do not begin at %d', async (from) => {
    await expect(collectNumbers({ from })).rejects.toMatchObject({ code: 'bad-entry-number' });
  });

  test('stop with a clear error at a bundle that is not one', async () => {
    server.use(http.get(`${src}data/ledger/tile/*`, () => HttpResponse.html('<p>Login</p>')));
    await expect(collectNumbers()).rejects.toMatchObject({
      code: 'unexpected-answer',
      url: `${src}data/ledger/tile/entries/000`,
    });
  });

  test('stop with a clear error at a checkpoint that is not one', async () => {
    server.use(http.get(`${src}data/ledger/checkpoint`, () => HttpResponse.html('<p>Login</p>')));
    await expect(collectNumbers()).rejects.toMatchObject({ code: 'unexpected-answer' });
  });

  test('stop with the reason of the abort', async () => {
    const stop = new AbortController();
    const walk = async (): Promise<void> => {
      for await (const { number } of client.entries({ signal: stop.signal })) {
        if (number === 3) stop.abort(new Error('seen enough'));
      }
    };
    await expect(walk()).rejects.toThrow('seen enough');
  });
});
