// An order's store as a page uses it, against the mocks: shared, live, and calm where the line breaks.
import { getResponse, type RequestHandler } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandlers } from '../mocks/handlers.ts';
import { type SampleCommunity, sampleCommunity } from '../mocks/sample-community.ts';
import { type OrderStore, orderStore, ordersOf } from './index.ts';

const rice = { product: 'product-000000000005', quantity: 2, method: 'test' } as const;
const stops: (() => void)[] = [];
let handlers: RequestHandler[] = [];
let sample: SampleCommunity;
let src = '';
let count = 0;
let requests: string[] = [];
let isOffline = false;

beforeAll(() => {
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    requests.push(`${init?.method ?? 'GET'} ${input.slice(src.length)}`);
    if (isOffline) throw new TypeError('offline');
    const response = await getResponse(handlers, new Request(input, init));
    if (!response) throw new TypeError(`Nothing in this test answers ${input}.`);
    return response;
  });
});
beforeEach(() => {
  count += 1;
  src = `https://orders-${count}.example/k/`;
  const profile = { live: `${src}data/live`, orders: `${src}data/orders` };
  sample = sampleCommunity({ profile });
  handlers = createHandlers({ src, community: sample });
  requests = [];
  isOffline = false;
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});
afterAll(() => void vi.unstubAllGlobals());

function listen(store: OrderStore): string[] {
  const seen: string[] = [];
  stops.push(
    store.subscribe(({ state, data }) => seen.push(data ? `${state} ${data.status}` : state)),
  );
  return seen;
}

describe('the store of an order', () => {
  test('is one and the same however its code is written, and asks nobody until somebody listens', async () => {
    const { code } = await ordersOf(src).place(rice);
    requests = [];
    const written = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
    expect(orderStore(src, written)).toBe(orderStore(`${src}index.html`, code));
    expect(requests).toEqual([]);
  });

  test('hears at once what the page itself does', async () => {
    const { code } = await ordersOf(src).place(rice);
    const seen = listen(orderStore(src, code));
    await vi.waitFor(() => expect(seen.at(-1)).toBe('ready awaiting-payment'));
    await ordersOf(src).payTest(code);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('ready paid'));
    expect(seen).toEqual(['loading', 'ready awaiting-payment', 'ready paid']);
  });

  test('hears of purchase, delivery and proof as the ledger grows', async () => {
    const { code } = await ordersOf(src).place(rice);
    const seen = listen(orderStore(src, code));
    await ordersOf(src).payTest(code);
    await vi.waitFor(() => expect(requests).toContain('GET data/live'));
    const steps = [
      ['buy', 'purchased'],
      ['deliver', 'distributed'],
      ['document', 'documented'],
    ] as const;
    for (const [step, status] of steps) {
      // Milliseconds: the stream is there before the ledger grows.
      await new Promise((resolve) => setTimeout(resolve, 50));
      sample.treasurer[step](code);
      await vi.waitFor(() => expect(seen.at(-1)).toBe(`ready ${status}`), 2_000);
    }
  });

  test('keeps what it holds while nothing answers, and is ready again after it', async () => {
    const { code } = await ordersOf(src).place(rice);
    vi.useFakeTimers();
    const seen = listen(orderStore(src, code));
    await vi.advanceTimersByTimeAsync(100);
    isOffline = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.at(-1)).toBe('stale awaiting-payment');
    isOffline = false;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(seen.at(-1)).toBe('ready awaiting-payment');
  });

  test('fails where there is no such order, and asks no more', async () => {
    const store = orderStore(src, 'K7M4-Q9XT-2P3E');
    const seen = listen(store);
    await vi.waitFor(() => expect(seen).toEqual(['loading', 'failed']));
    expect(store.get().error).toMatchObject({ code: 'order-unknown' });
    const slip = orderStore(src, 'K7M4-Q9XT-2P3F');
    listen(slip);
    await vi.waitFor(() => expect(slip.get().error).toMatchObject({ code: 'order-code-wrong' }));
    expect(requests).toHaveLength(1);
  });

  test('asks nothing once nobody listens', async () => {
    const { code } = await ordersOf(src).place(rice);
    vi.useFakeTimers();
    const seen = listen(orderStore(src, code));
    await vi.advanceTimersByTimeAsync(100);
    expect(seen.at(-1)).toBe('ready awaiting-payment');
    for (const stop of stops.splice(0)) stop();
    await vi.advanceTimersByTimeAsync(5_000);
    const before = requests.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(before);
  });
});
