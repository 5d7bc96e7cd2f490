// Following an order: how often it asks, when it wakes, and that each change is told once.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Order } from '../contract/order.schema.ts';
import { paidOrder, SAMPLE_CODE, sampleOrder } from '../testing/sample-order.ts';
import { createOrderCode, createOrders, type OrderError, type OrdersOptions } from './index.ts';

const src = 'https://sample.test/komunitas-sampel/';

let now: Order | Response | Error;
let asked: number;
let page: EventTarget & { visibilityState: string };
const stops: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  now = sampleOrder();
  asked = 0;
  page = Object.assign(new EventTarget(), { visibilityState: 'visible', baseURI: src });
  vi.stubGlobal('document', page);
  const world = new EventTarget();
  vi.stubGlobal('addEventListener', world.addEventListener.bind(world));
  vi.stubGlobal('dispatchEvent', world.dispatchEvent.bind(world));
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fetch = async (): Promise<Response> => {
  asked += 1;
  if (now instanceof Error) throw now;
  return now instanceof Response ? now.clone() : Response.json(now);
};

function start(options: Partial<OrdersOptions> = {}) {
  const orders = createOrders({ src, fetch, ...options });
  const stop = new AbortController();
  stops.push(stop);
  const told: string[] = [];
  const failures: (string | null)[] = [];
  const ended = (async () => {
    const onFailure = (error: OrderError | null) => failures.push(error?.code ?? null);
    const news = orders.follow(SAMPLE_CODE, { signal: stop.signal, onFailure });
    for await (const { status } of news) told.push(status);
    return 'ended';
  })();
  ended.catch(() => undefined);
  return { orders, told, failures, stop, ended };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function look(visibilityState: 'visible' | 'hidden'): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}

describe('following an order', () => {
  test('tells it as it is, then each change once', async () => {
    const { told } = start();
    await pass(10_000);
    expect(told).toEqual(['awaiting-payment']);
    now = paidOrder();
    await pass(10_000);
    now = paidOrder({ status: 'refunded', returned: 30_000 });
    await pass(60_000);
    expect(told).toEqual(['awaiting-payment', 'paid', 'refunded']);
  });

  test('asks every 3 s while a payment is awaited, less often when that takes long', async () => {
    start();
    await pass(60_000);
    expect(asked).toBe(21);
    await pass(540_000);
    const before = asked;
    await pass(60_000);
    expect(asked - before).toBe(4);
  });

  test.each([
    ['paid', 600_000, 20],
    ['disputed', 600_000, 20],
    ['documented', 600_000, 2],
    ['expired', 600_000, 2],
  ] as const)('asks less often once it is %s', async (status, ms, times) => {
    now = paidOrder({ status });
    start();
    await pass(1);
    await pass(ms);
    expect(asked - 1).toBe(times);
  });

  test('ends when it is called off, with the client too', async () => {
    const one = start();
    await pass(1);
    one.stop.abort();
    expect(await one.ended).toBe('ended');
    const both = new AbortController();
    const other = start({ signal: both.signal });
    await pass(1);
    both.abort();
    expect(await other.ended).toBe('ended');
    const before = asked;
    await pass(60_000);
    expect(asked).toBe(before);
  });

  test('asks nothing while the page is hidden, and at once when it is seen again', async () => {
    const { told } = start();
    await pass(1);
    look('hidden');
    await pass(600_000);
    expect(asked).toBe(1);
    now = paidOrder();
    look('visible');
    await pass(1);
    expect(asked).toBe(2);
    expect(told).toEqual(['awaiting-payment', 'paid']);
  });

  test('asks at once when the network returns, and is as quick as before', async () => {
    now = new TypeError('offline');
    const { told, failures } = start();
    await pass(300_000);
    expect(failures.length).toBeGreaterThan(4);
    expect(asked).toBeLessThan(30);
    expect(told).toEqual([]);
    now = sampleOrder();
    const before = asked;
    dispatchEvent(new Event('online'));
    await pass(1);
    expect(asked).toBe(before + 1);
    expect(told).toEqual(['awaiting-payment']);
    expect(failures.at(-1)).toBeNull();
    await pass(3_000);
    expect(asked).toBe(before + 2);
  });

  test('waits as long as a busy server asks for', async () => {
    now = Response.json({}, { status: 429, headers: { 'retry-after': '40' } });
    const { failures } = start();
    await pass(39_000);
    expect(asked).toBe(1);
    await pass(2_000);
    expect(asked).toBe(2);
    expect(failures[0]).toBe('server-refused');
  });

  test('keeps what was shown through failures and the page of a captive portal', async () => {
    const { told, failures } = start();
    await pass(1);
    now = new Response('<title>Login</title>', { status: 403 });
    await pass(20_000);
    now = new Response('<title>Login</title>');
    await pass(200_000);
    now = paidOrder();
    await pass(120_000);
    expect(new Set(failures)).toEqual(new Set(['server-refused', 'unexpected-answer', null]));
    expect(failures.at(-1)).toBeNull();
    expect(told).toEqual(['awaiting-payment', 'paid']);
  });

  test('throws what asking again cannot mend', async () => {
    const problem = { code: 'order-unknown', detail: 'English', detailId: 'Indonesia' };
    now = Response.json(problem, { status: 404 });
    const { ended } = start();
    await expect(ended).rejects.toMatchObject({ code: 'order-unknown', status: 404 });
    now = new Response('nothing here', { status: 404 });
    await expect(start().ended).rejects.toMatchObject({ code: 'server-refused' });
    expect(asked).toBe(2);
    const slip = createOrders({ src, fetch }).follow('K7M4-Q9XT-2P3F');
    await expect(slip.next()).rejects.toMatchObject({ code: 'order-code-wrong' });
  });

  test('tells at once what one’s own call has done, without asking', async () => {
    const { told, orders } = start();
    await pass(100);
    now = paidOrder();
    await orders.payTest(SAMPLE_CODE);
    await pass(1);
    expect(told).toEqual(['awaiting-payment', 'paid']);
    expect(asked).toBe(2);
  });

  test('is not held up by another order that is asked for more often', async () => {
    const orders = createOrders({
      src,
      fetch: async (url) => {
        const code = url.slice(-12);
        asked += Number(code === SAMPLE_CODE);
        return Response.json(code === SAMPLE_CODE ? paidOrder() : sampleOrder({ code }));
      },
    });
    const stop = new AbortController();
    stops.push(stop);
    for (const code of [SAMPLE_CODE, createOrderCode()]) {
      const news = orders.follow(code, { signal: stop.signal });
      void (async () => {
        for await (const _ of news);
      })();
    }
    await pass(300_000);
    expect(asked).toBe(11);
  });

  test('tells no older state after a newer one', async () => {
    now = paidOrder();
    const { told } = start();
    await pass(1);
    now = sampleOrder();
    await pass(120_000);
    expect(told).toEqual(['paid']);
  });
});
