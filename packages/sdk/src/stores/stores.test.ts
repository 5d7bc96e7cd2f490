// The stores as a page uses them, against the sample community: shared, live, never going back in time.
import { getResponse, HttpResponse, http, type RequestHandler } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandlers } from '../mocks/handlers.ts';
import { type SampleCommunity, sampleCommunity } from '../mocks/sample-community.ts';
import {
  baseMapStore,
  campaignsStore,
  communityStore,
  impactStore,
  ledgerStore,
  msmesStore,
  productsStore,
  storiesStore,
} from './index.ts';

const requests: string[] = [];
const stops: (() => void)[] = [];
/** The newest first, as MSW's own `use()` orders them. */
let handlers: RequestHandler[] = [];
let sample: SampleCommunity;
let src = '';
let count = 0;

/** A community with an address of its own, since stores are shared by address. */
function serve(live = false): void {
  count += 1;
  src = `https://stores-${count}.example/k/`;
  sample = sampleCommunity({ profile: { live: live ? `${src}data/live` : null } });
  handlers = createHandlers({ src, community: sample });
}

function use(handler: RequestHandler): void {
  handlers = [handler, ...handlers];
}

/**
 * MSW's handlers behind `fetch` itself: its interceptor for Node raises an error of its own when a
 * stream is aborted, which the live connection does whenever the last listener leaves.
 */
async function answer(input: string, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  requests.push(request.url);
  const response = await getResponse(handlers, request);
  if (!response) throw new TypeError(`Nothing in this test answers ${request.url}.`);
  return response;
}

function listen<Value>(store: {
  subscribe: (listener: (value: Value) => void) => () => void;
}): Value[] {
  const seen: Value[] = [];
  stops.push(store.subscribe((value) => seen.push(value)));
  return seen;
}

const statesOf = (seen: { state: string }[]): string[] => seen.map(({ state }) => state);
const asked = (path: string): number =>
  requests.filter((url) => url === `${src}data/${path}`).length;

function record(people: number): void {
  sample.record({
    entry: {
      kind: 'distribution-delivered',
      on: '2026-03-12',
      purchases: [],
      recipientGroup: 'residents',
      people: { min: people, max: people },
      area: null,
      by: ['directly'],
      volunteers: null,
    },
  });
}

beforeAll(() => void vi.stubGlobal('fetch', answer));
beforeEach(() => serve());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  requests.length = 0;
  vi.useRealTimers();
});
afterAll(() => void vi.unstubAllGlobals());

describe('a store of a public resource', () => {
  test('asks for nothing until somebody listens', async () => {
    impactStore(src);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests).toEqual([]);
  });

  test('goes from loading to ready', async () => {
    const seen = listen(impactStore(src));
    await vi.waitFor(() => expect(statesOf(seen)).toEqual(['loading', 'ready']));
    expect(seen.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 18, max: 22 });
  });

  test('is one and the same for every way to write the address', () => {
    expect(impactStore(src.replace(/\/$/, ''))).toBe(impactStore(src));
    expect(impactStore(`${src}index.html?utm=1#top`)).toBe(impactStore(src));
    expect(impactStore(`${src}other/`)).not.toBe(impactStore(src));
  });

  test('makes one request however many listen', async () => {
    const first = listen(impactStore(src));
    const second = listen(impactStore(src));
    await vi.waitFor(() => expect(statesOf(second)).toContain('ready'));
    expect(statesOf(first)).toContain('ready');
    expect(asked('impact.json')).toBe(1);
  });

  test('reads again where the ledger grew while the first answer was on its way', async () => {
    serve(true);
    const ledger = listen(ledgerStore(src));
    await vi.waitFor(() => expect(ledger.at(-1)?.size).toBe(sample.tip().size));
    const old = sample.readFile('stories.json')?.body ?? new Uint8Array();
    let send = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    use(
      http.get(
        `${src}data/stories.json`,
        async () => {
          await held;
          return new HttpResponse(old);
        },
        { once: true },
      ),
    );
    listen(storiesStore(src));
    record(4);
    await vi.waitFor(() => expect(ledger.at(-1)?.size).toBe(sample.tip().size));
    send();
    await vi.waitFor(() => expect(asked('stories.json')).toBe(2));
  });

  test.each([
    ['community.json', communityStore],
    ['msmes.geojson', msmesStore],
    ['products.json', productsStore],
    ['stories.json', storiesStore],
    ['base-map.json', baseMapStore],
    ['campaigns.json', campaignsStore],
  ] as const)('exists for %s', async (path, store) => {
    const seen = listen<{ state: string }>(store(src));
    await vi.waitFor(() => expect(statesOf(seen)).toContain('ready'));
    expect(asked(path)).toBe(1);
  });

  test('fails with a typed error, and is ready after a refresh that succeeds', async () => {
    use(
      http.get(`${src}data/impact.json`, () => new HttpResponse(null, { status: 500 }), {
        once: true,
      }),
    );
    const seen = listen(impactStore(src));
    await vi.waitFor(() => expect(statesOf(seen)).toEqual(['loading', 'failed']));
    expect(seen.at(-1)?.error).toMatchObject({ code: 'server-failed' });
    await impactStore(src).refresh();
    expect(statesOf(seen)).toEqual(['loading', 'failed', 'ready']);
  });

  test('fails where src is no address, without throwing', async () => {
    const seen = listen(impactStore('javascript:alert(1)'));
    await vi.waitFor(() => expect(statesOf(seen)).toEqual(['failed']));
    expect(seen.at(-1)?.error).toMatchObject({ code: 'bad-src' });
  });

  test('keeps its data as stale, since the last good answer, until a read succeeds again', async () => {
    const seen = listen(impactStore(src));
    await vi.waitFor(() => expect(statesOf(seen)).toContain('ready'));
    const before = Date.now();
    use(http.get(`${src}data/impact.json`, () => new HttpResponse(null, { status: 404 })));
    await impactStore(src).refresh();
    await impactStore(src).refresh();
    const stale = seen.at(-1);
    expect(stale?.state).toBe('stale');
    expect(stale?.data?.itemised.beneficiaries).toEqual({ min: 18, max: 22 });
    expect(stale?.since).toBeLessThanOrEqual(before);
    handlers = createHandlers({ src, community: sample });
    await impactStore(src).refresh();
    expect(seen.at(-1)).toMatchObject({ state: 'ready' });
  });

  test('reads again by itself a minute after a failure', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    use(
      http.get(`${src}data/impact.json`, () => new HttpResponse(null, { status: 404 }), {
        once: true,
      }),
    );
    const seen = listen(impactStore(src));
    await vi.waitFor(() => expect(statesOf(seen)).toEqual(['loading', 'failed']));
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(statesOf(seen)).toContain('ready'));
  });

  test('drops an answer folded from a smaller ledger than the one in hand', async () => {
    const seen = listen(impactStore(src));
    await vi.waitFor(() => expect(statesOf(seen)).toContain('ready'));
    const newer = seen.at(-1)?.data;
    use(
      http.get(`${src}data/impact.json`, () =>
        HttpResponse.json({ ...newer, ledger: { size: 1, root: '' }, itemised: {} }),
      ),
    );
    await impactStore(src).refresh();
    expect(seen.at(-1)?.data).toBe(newer);
  });

  test('turns reads asked for while one is under way into one further read', async () => {
    const seen = listen(impactStore(src));
    const store = impactStore(src);
    await Promise.all([store.refresh(), store.refresh(), store.refresh()]);
    expect(statesOf(seen).at(-1)).toBe('ready');
    expect(asked('impact.json')).toBe(2);
  });
});

describe('stores of a live community', () => {
  test('read again, each in use, when the ledger has grown', async () => {
    serve(true);
    const impact = listen(impactStore(src));
    const msmes = listen(msmesStore(src));
    await vi.waitFor(() => expect(asked('live')).toBe(1));
    await vi.waitFor(() => expect(statesOf(msmes)).toContain('ready'));
    await vi.waitFor(() => expect(ledgerStore(src).get().mode).toBe('stream'));
    record(30);
    await vi.waitFor(() =>
      expect(impact.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 48, max: 52 }),
    );
    await vi.waitFor(() => expect(asked('msmes.geojson')).toBe(2));
    expect(asked('live')).toBe(1);
    expect(asked('products.json')).toBe(0);
  });

  test('read once more after a burst of entries, not once for each', async () => {
    serve(true);
    const impact = listen(impactStore(src));
    await vi.waitFor(() => expect(ledgerStore(src).get().mode).toBe('stream'));
    const before = asked('impact.json');
    for (let people = 1; people <= 40; people += 1) record(people);
    await vi.waitFor(() =>
      expect(impact.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 838, max: 842 }),
    );
    expect(asked('impact.json') - before).toBeLessThanOrEqual(3);
  });

  test('look again where a cache answers with figures older than announced', async () => {
    serve(true);
    const impact = listen(impactStore(src));
    await vi.waitFor(() => expect(ledgerStore(src).get().mode).toBe('stream'));
    const old = impact.at(-1)?.data;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    use(http.get(`${src}data/impact.json`, () => HttpResponse.json(old), { once: true }));
    const before = asked('impact.json');
    record(30);
    await vi.waitFor(() => expect(asked('impact.json')).toBe(before + 1));
    await vi.advanceTimersByTimeAsync(3_000);
    await vi.waitFor(() =>
      expect(impact.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 48, max: 52 }),
    );
  });

  test('go on looking, at leisure, where a cache stays behind for minutes', async () => {
    serve(true);
    const impact = listen(impactStore(src));
    await vi.waitFor(() => expect(ledgerStore(src).get().mode).toBe('stream'));
    const old = impact.at(-1)?.data;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    use(http.get(`${src}data/impact.json`, () => HttpResponse.json(old)));
    record(30);
    for (let second = 0; second < 150; second += 1) await vi.advanceTimersByTimeAsync(1_000);
    expect(impact.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 18, max: 22 });
    handlers = createHandlers({ src, community: sample });
    for (let second = 0; second < 60; second += 1) await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() =>
      expect(impact.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 48, max: 52 }),
    );
    expect(asked('impact.json')).toBeLessThan(12);
  });

  test('hold what is newest, whichever of two servers answers and in whatever order', async () => {
    serve(true);
    const impact = listen(impactStore(src));
    await vi.waitFor(() => expect(ledgerStore(src).get().mode).toBe('stream'));
    const old = impact.at(-1)?.data;
    record(30);
    await vi.waitFor(() => expect(impact.at(-1)?.data?.itemised.beneficiaries?.min).toBe(48));
    const lagging = http.get(`${src}data/impact.json`, () => HttpResponse.json(old));
    for (const answers of [[lagging, ...handlers], handlers, [lagging, ...handlers]]) {
      handlers = answers;
      await impactStore(src).refresh();
    }
    const told = impact.flatMap(({ data }) => data?.ledger.size ?? []);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(impact.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 48, max: 52 });
  });

  test('ask for the profile once, although the live connection needs it too', async () => {
    serve(true);
    listen(communityStore(src));
    listen(impactStore(src));
    await vi.waitFor(() => expect(ledgerStore(src).get().mode).toBe('stream'));
    expect(asked('community.json')).toBe(1);
  });

  test('let go of the connection a second after the last listener left', async () => {
    serve(true);
    const ended = new Promise((resolve) => {
      use(
        http.get(`${src}data/live`, ({ request }) => {
          request.signal.addEventListener('abort', resolve);
          return new HttpResponse(new ReadableStream(), {
            headers: { 'content-type': 'text/event-stream' },
          });
        }),
      );
    });
    listen(impactStore(src));
    await vi.waitFor(() => expect(asked('live')).toBe(1));
    for (const stop of stops.splice(0)) stop();
    await ended;
    const before = requests.length;
    record(30);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(requests.length).toBe(before);
  });

  test('start afresh when somebody listens again', async () => {
    const seen = listen(impactStore(src));
    await vi.waitFor(() => expect(statesOf(seen)).toContain('ready'));
    for (const stop of stops.splice(0)) stop();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    record(30);
    const again = listen(impactStore(src));
    expect(statesOf(again)).toEqual(['ready']);
    await vi.waitFor(() =>
      expect(again.at(-1)?.data?.itemised.beneficiaries).toEqual({ min: 48, max: 52 }),
    );
  });
});
