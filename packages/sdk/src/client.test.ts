// The client through its public door: what it returns, shares, refuses and gives up on.
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createClient, isCircunomyError } from './index.ts';
import { createHandlers, sampleCommunity } from './mocks/index.ts';

const src = 'https://sample.test/komunitas-sampel';
const requests: Request[] = [];
const server = setupServer(
  ...createHandlers({ src, community: sampleCommunity({ moreContributions: 580 }) }),
);
const impactUrl = `${src}/data/impact.json`;

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', ({ request }) => void requests.push(request));
});
afterEach(() => {
  server.resetHandlers();
  requests.length = 0;
});
afterAll(() => server.close());

describe('createClient', () => {
  test('reads every resource of a community, typed', async () => {
    const client = createClient({ src });
    expect((await client.community()).name).toBe('Komunitas Sampel');
    expect((await client.impact()).itemised.spent).toEqual({ rupiah: 330_000, known: 1, of: 2 });
    expect((await client.msmes()).features).toHaveLength(3);
    expect((await client.products()).products[0]?.price).toBe(15_000);
    expect((await client.stories()).stories).toHaveLength(2);
    expect((await client.baseMap()).regions[0]?.name).toBe('Jakarta');
    expect((await client.document('document-000000000001'))?.kind).toBe('msme-profile');
    expect(await client.checkpoint()).toMatchObject({ origin: 'sample/komunitas-sampel' });
  });

  test('gives null for a withdrawn document, and refuses an id that could leave its folder', async () => {
    const client = createClient({ src });
    expect(await client.document('document-000000000003')).toBeNull();
    await expect(client.document('../impact')).rejects.toMatchObject({ code: 'bad-document-id' });
  });

  test('sends plain GETs: no login, no header that would cost a preflight', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const client = createClient({
      src,
      fetch: (url, init) => {
        inits.push(init);
        return fetch(url, init);
      },
    });
    await client.impact();
    await client.impact({ fresh: true });
    const signal = expect.any(AbortSignal);
    expect(inits).toEqual([
      { credentials: 'omit', signal },
      { credentials: 'omit', cache: 'no-cache', signal },
    ]);
  });

  test('shares a read under way, and asks again after it', async () => {
    const client = createClient({ src });
    const [one, other] = await Promise.all([client.impact(), client.impact()]);
    expect(other).toBe(one);
    expect(requests).toHaveLength(1);
    await client.impact();
    expect(requests).toHaveLength(2);
  });

  test('keeps an answer for as long as it was told, unless a fresh one is wanted', async () => {
    const client = createClient({ src, keep: 60_000 });
    expect(await client.impact()).toBe(await client.impact());
    expect(requests).toHaveLength(1);
    await client.impact({ fresh: true });
    expect(requests).toHaveLength(2);
  });

  test('keeps answers for the page view, until the ledger has grown', async () => {
    const community = sampleCommunity();
    server.use(...createHandlers({ src: `${src}/lain`, community }));
    const client = createClient({ src: `${src}/lain`, keep: Number.POSITIVE_INFINITY });
    const news = client.live({ poll: 10 });
    await news.next();
    const before = await client.impact();
    expect(await client.impact()).toBe(before);
    community.record({ entry: { kind: 'cost-paid', on: null, purpose: 'other', amount: 1 } });
    expect(await client.impact()).toBe(before);
    const { value } = await news.next();
    expect((await client.impact()).ledger.size).toBe(value?.size);
    expect(value?.size).toBe(before.ledger.size + 1);
    await news.return();
  });

  test('lets one caller leave without taking the answer from the other', async () => {
    const client = createClient({ src });
    const leaving = new AbortController();
    const left = client.impact({ signal: leaving.signal });
    const staying = client.impact();
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect((await staying).community).toBe('komunitas-sampel');
  });

  test('aborts the request when the last caller has left', async () => {
    server.use(http.get(impactUrl, () => delay('infinite')));
    let sent: AbortSignal | null | undefined;
    const client = createClient({
      src,
      fetch: (url, init) => {
        sent = init?.signal;
        return fetch(url, init);
      },
    });
    const leaving = new AbortController();
    const left = client.impact({ signal: leaving.signal });
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent?.aborted).toBe(true);
  });

  test('ends every read with its own signal', async () => {
    server.use(http.get(impactUrl, () => delay('infinite')));
    const closing = new AbortController();
    const read = createClient({ src, signal: closing.signal }).impact();
    closing.abort(new Error('closed'));
    await expect(read).rejects.toThrow('closed');
  });

  test('rejects with an error that says what, where and what to do in both languages', async () => {
    server.use(http.get(impactUrl, () => new HttpResponse(null, { status: 403 })));
    const error = await createClient({ src })
      .impact()
      .catch((caught: unknown) => caught);
    expect(isCircunomyError(error) && [error.code, error.status, error.url]).toEqual([
      'refused',
      403,
      impactUrl,
    ]);
    expect(error).toMatchObject({
      detail: `Could not read ${impactUrl}: the server refused (status 403). Check the address and who may read it.`,
      detailId: `Tidak dapat membaca ${impactUrl}: server menolak (status 403). Periksa alamat dan siapa yang boleh membacanya.`,
    });
  });
});
