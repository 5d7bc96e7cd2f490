// Ordering without a server: what is sent, how it is asked again, and that no error holds a code or a name.
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { paidOrder, SAMPLE_CODE, sampleOrder, sampleStep } from '../testing/sample-order.ts';
import {
  createOrders,
  isOrderError,
  type NewOrder,
  ORDER_ERROR_TEXTS,
  OrderError,
  type Orders,
} from './index.ts';

const src = 'https://sample.test/komunitas-sampel/';
const wanted: NewOrder = {
  ...{ product: 'product-000000000008', quantity: 2, method: 'test' },
  contributor: { name: 'Ibu Rekaan', contact: '0800-0000-0000' },
};
const order = sampleOrder();
const gone = { code: 'order-unknown', detail: 'English', detailId: 'Indonesia' };

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** Answers one after the other; the last one for ever. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    asked.push({ url, init, headers: new Headers(init.headers) });
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    return (answer ?? (() => Response.error()))();
  };
  return { asked, fetch };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => {
  return () => Response.json(body, { status, headers });
};
const soon = { 'retry-after': '0' };
const lost = (): Promise<Response> => Promise.reject(new TypeError('socket closed'));

async function errorOf(work: Promise<unknown>): Promise<OrderError> {
  const error = await work.catch((caught: unknown) => caught);
  if (!isOrderError(error)) throw error;
  return error;
}

describe('placing an order', () => {
  test('sends what the visitor chose, without a cookie, under a key', async () => {
    const { asked, fetch } = answering(json(order, 201));
    expect(await createOrders({ src, fetch }).place(wanted)).toEqual(order);
    expect(asked[0]?.url).toBe(`${src}data/orders`);
    expect(asked[0]?.init).toMatchObject({ method: 'POST', credentials: 'omit' });
    expect(JSON.parse(String(asked[0]?.init.body))).toEqual(wanted);
    expect(asked[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('asks again under the same key until it is answered; each intention has its own', async () => {
    const { asked, fetch } = answering(lost, json({}, 503, soon), json({}, 429, soon), json(order));
    const orders = createOrders({ src, fetch });
    await orders.place(wanted);
    await orders.place(wanted);
    const keys = asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(5);
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
    expect(keys[4]).not.toBe(keys[0]);
  });

  test('takes a key of one’s own, and gives it back where no answer came', async () => {
    const { asked, fetch } = answering(lost);
    const options = { idempotencyKey: 'kept-by-the-page' };
    const error = await errorOf(createOrders({ src, fetch, retries: 1 }).place(wanted, options));
    expect(error).toMatchObject({ code: 'no-answer', attempts: 2, status: null, ...options });
    expect(asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
      ...['kept-by-the-page', 'kept-by-the-page'],
    ]);
    expect(error.detail).toBe(
      `Could not reach ${src}data/orders: no whole answer came (socket closed). Check the connection and try again; nothing is ordered or paid twice.`,
    );
  });

  test('is not repeated once refused, and says what is wrong with which field', async () => {
    const fault = {
      path: '$.contributor.contact',
      message: 'It is too long. Write at most 120 characters.',
      messageId: 'Terlalu panjang. Tulis paling banyak 120 huruf.',
    };
    const refused = { ...gone, code: 'order-refused', faults: [fault] };
    const { asked, fetch } = answering(json(refused, 422));
    const error = await errorOf(createOrders({ src, fetch }).place(wanted));
    expect(asked).toHaveLength(1);
    expect(error).toMatchObject({ code: 'order-refused', status: 422, detailId: 'Indonesia' });
    expect(error.faults).toEqual([
      {
        ...{ path: '$.contributor.contact', reason: 'It is too long.' },
        ...{ fix: 'Write at most 120 characters.', reasonId: 'Terlalu panjang.' },
        fixId: 'Tulis paling banyak 120 huruf.',
      },
    ]);
  });

  test.each(['short', 'with a space', 'x'.repeat(201)])('refuses the key %j', async (key) => {
    const { asked, fetch } = answering(json(order));
    const work = createOrders({ src, fetch }).place(wanted, { idempotencyKey: key });
    expect((await errorOf(work)).code).toBe('bad-idempotency-key');
    expect(asked).toEqual([]);
  });

  test('ends in time when the server is silent, and with the signal’s reason once aborted', async () => {
    const silent = (): Promise<Response> => new Promise(() => undefined);
    const { asked, fetch } = answering(silent, json(order));
    expect(await createOrders({ src, fetch, timeout: 30 }).place(wanted)).toEqual(order);
    expect(asked).toHaveLength(2);
    const stop = new AbortController();
    const patient = createOrders({ src, fetch: silent }).place(wanted, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(patient).rejects.toThrow('enough');
  });
});

describe('an order', () => {
  const calls: readonly (readonly [keyof Orders & string, string, string])[] = [
    ['read', 'GET', ''],
    ['report', 'POST', '/report'],
    ['cancel', 'POST', '/cancel'],
    ['forget', 'POST', '/forget'],
    ['payTest', 'POST', '/test-payment'],
  ];

  test.each(calls)('%s goes to where its code leads, however it is written', async (...call) => {
    const [name, method, step] = call;
    const { asked, fetch } = answering(json(order));
    const orders = createOrders({ src, fetch });
    const act = orders[name] as Orders['read'];
    expect(await act(' k7m4-q9xt-2p3e ')).toEqual(order);
    expect(asked[0]).toMatchObject({
      url: `${src}data/orders/${SAMPLE_CODE}${step}`,
      init: { method, cache: 'no-store', credentials: 'omit' },
    });
    // Nothing that would cost a CORS preflight.
    expect([...(asked[0]?.headers.keys() ?? [])]).toEqual([]);
  });

  test.each(calls)('%s of a code with a slip asks nobody', async (name) => {
    const { asked, fetch } = answering(json(order));
    const act = createOrders({ src, fetch })[name] as Orders['read'];
    for (const slip of ['K7M4-Q9XT-2P3F', '', '../../drafts', '..']) {
      expect((await errorOf(act(slip))).code).toBe('order-code-wrong');
    }
    expect(asked).toEqual([]);
  });

  test('is never shown as it was before, whichever answer comes last', async () => {
    let answerFirst = (_: Response): void => undefined;
    const slow = () =>
      new Promise<Response>((resolve) => {
        answerFirst = resolve;
      });
    const { asked, fetch } = answering(slow, json(paidOrder()), json(sampleOrder()));
    const orders = createOrders({ src, fetch });
    const overtaken = orders.read(SAMPLE_CODE);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect((await orders.payTest(SAMPLE_CODE)).status).toBe('paid');
    answerFirst(Response.json(sampleOrder()));
    expect((await overtaken).status).toBe('paid');
    // A second server that has not heard of it yet.
    expect((await orders.read(SAMPLE_CODE)).status).toBe('paid');
  });

  test('goes back where the ledger took something back', async () => {
    const delivered = paidOrder({
      status: 'distributed',
      steps: [...paidOrder().steps, sampleStep('distributed', 'ledger')],
    });
    const { fetch } = answering(json(delivered), json(paidOrder()));
    const orders = createOrders({ src, fetch });
    expect((await orders.read(SAMPLE_CODE)).status).toBe('distributed');
    expect((await orders.read(SAMPLE_CODE)).status).toBe('paid');
  });
});

describe('an error of an order', () => {
  test('holds neither the code nor what anybody typed', async () => {
    const leaking = async (url: string): Promise<Response> => {
      throw new Error(`could not reach ${url}`, { cause: new Error(url) });
    };
    const fault = {
      path: '$.contributor.name',
      message: 'No. Write it.',
      messageId: 'Salah. Isi.',
    };
    const refusing = answering(json({ ...gone, faults: [fault] }, 422));
    const errors = [
      await errorOf(createOrders({ src, fetch: leaking, retries: 0 }).report(SAMPLE_CODE)),
      await errorOf(createOrders({ src, ...refusing }).place(wanted)),
      await errorOf(createOrders({ src, ...refusing }).read('K7M4-Q9XT-2P3F')),
      await errorOf(createOrders({ src, ...answering(json('no')) }).read(SAMPLE_CODE)),
    ];
    expect(errors[0]?.url).toBe(`${src}data/orders/***/report`);
    for (const error of errors) {
      const seen = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
      expect(seen).not.toMatch(/K7M4|Ibu Rekaan|0800/);
      expect(`${error.stack}${error.detailId}`).not.toMatch(/K7M4|Ibu Rekaan|0800/);
    }
  });

  test('takes a page of somebody else for what it is', async () => {
    const page = () => new Response('<title>Login</title>');
    const error = await errorOf(createOrders({ src, ...answering(page) }).orderable());
    expect(error).toMatchObject({ code: 'unexpected-answer', attempts: 1 });
    const nothing = answering(() => new Response('no', { status: 404 }));
    const other = await errorOf(createOrders({ src, ...nothing }).orderable());
    expect(other).toMatchObject({ code: 'server-refused', status: 404 });
  });

  test.each(Object.entries(ORDER_ERROR_TEXTS))(
    '%s says what, why and what to do, the same in both languages',
    (_, { en, id }) => {
      expect(en).toMatch(/^Could not .+: .+\. .+\.$/);
      expect(id).toMatch(/^Tidak dapat .+: .+\. .+\.$/);
      const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(placeholders(id)).toEqual(placeholders(en));
    },
  );

  test('keeps its codes: callers branch on them', () => {
    expect(Object.keys(ORDER_ERROR_TEXTS)).toEqual([
      ...['order-code-wrong', 'bad-idempotency-key'],
      ...['no-answer', 'server-failed', 'server-refused', 'unexpected-answer'],
    ]);
  });

  test('is told from others, whichever copy of the package made it', () => {
    expect(isOrderError(new OrderError('order-code-wrong'))).toBe(true);
    expect(isOrderError(new Error('order-code-wrong'))).toBe(false);
  });
});
