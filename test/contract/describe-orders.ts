// The contract of orders: one suite for every way to take them – the live server and the mocks.
import { createClient } from '@circunomy/sdk';
import {
  createOrders,
  isOrderError,
  type NewOrder,
  type Orders,
  parseOrderCode,
} from '@circunomy/sdk/orders';
import { orderableSchema, orderSchema, problemSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import type { ServedData } from './served.ts';

/** Of the sample: 200 portions a week at Rp 15.000, and one whose capacity nobody knows. */
const RICE = 'product-000000000005';
const TEA = 'product-000000000006';
const PRICE = 15_000;
const CLOSED_CAMPAIGN = 'campaign-000000000019';

const rice = (order: Partial<NewOrder> = {}): NewOrder => ({
  ...{ product: RICE, quantity: 1, method: 'test' },
  ...order,
});

/** What is refused, under which code and status, and beside which field. */
const REFUSED: readonly (readonly [string, unknown, string, number, string | undefined])[] = [
  ['a product that is not there', rice({ product: 'product-000000000099' }), ...offered('product')],
  ['no units', rice({ quantity: 0 }), ...wrong('quantity')],
  ['less than none', rice({ quantity: -1 }), ...wrong('quantity')],
  ['more than any order', rice({ quantity: 1e9 }), ...wrong('quantity')],
  ['half a unit', rice({ quantity: 2.5 }), ...wrong('quantity')],
  ['a number in words', { ...rice(), quantity: 'dua' }, ...wrong('quantity')],
  [
    'a way to pay that is not offered',
    rice({ method: 'midtrans' }),
    'method-not-offered',
    422,
    '$.method',
  ],
  ['a sum that is not the ledger’s', rice({ amount: 1 }), 'price-changed', 409, '$.amount'],
  [
    'a campaign that has ended',
    rice({ campaign: CLOSED_CAMPAIGN }),
    'campaign-not-open',
    409,
    '$.campaign',
  ],
  [
    'what nobody knows the capacity of',
    rice({ product: TEA }),
    'capacity-unknown',
    409,
    '$.product',
  ],
  ['more than the week has', rice({ quantity: 201 }), 'capacity-gone', 409, '$.quantity'],
  ['a list', [], 'order-refused', 422, '$'],
];

function wrong(field: string): [string, number, string] {
  return ['order-refused', 422, `$.${field}`];
}

function offered(field: string): [string, number, string] {
  return ['product-not-offered', 422, `$.${field}`];
}

export function describeOrders({ served, get }: ServedData): void {
  const open = (): Orders => createOrders(served());
  const post = (path: string, body?: unknown, key?: string): Promise<Response> =>
    get(path, {
      method: 'POST',
      headers: {
        origin: 'https://church.test',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const freeOf = async (id: string): Promise<number | null | undefined> =>
    (await open().orderable()).products.find((product) => product.id === id)?.free;

  test('tells what can be ordered, at the prices of the ledger', async () => {
    const response = await get('orders', { headers: { origin: 'https://church.test' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const orderable = orderableSchema.parse(await response.json());
    expect(orderable.methods.map(({ method }) => method).sort()).toEqual([
      ...['qris', 'test', 'transfer'],
    ]);
    const { products } = await createClient(served()).products();
    const { orders } = await createClient(served()).community();
    expect(orders).toBe(`${served().src}data/orders`);
    expect(orderable.products.map(({ id, price }) => [id, price])).toEqual(
      products.map(({ id, price }) => [id, price]),
    );
    expect(await freeOf(TEA)).toBeNull();
  });

  test('takes an order, and keeps its units', async () => {
    const free = (await freeOf(RICE)) ?? 0;
    const wanted = rice({ quantity: 3, amount: 3 * PRICE, for: { recipientGroup: 'elderly' } });
    const response = await post('orders', wanted, 'a-key-of-the-suite');
    expect(response.status).toBe(201);
    const order = orderSchema.parse(await response.json());
    expect(order).toMatchObject({
      ...{ status: 'awaiting-payment', isTest: true, amount: 3 * PRICE, name: null },
      ...{ for: { recipientGroup: 'elderly' }, received: 0, payment: { method: 'test' } },
      lines: [{ product: RICE, quantity: 3, price: PRICE, name: 'Nasi kuning', unit: 'porsi' }],
      links: { self: `${served().src}data/orders/${order.code}` },
    });
    expect(order.lines[0]?.helps).toEqual({ min: 3, max: 3 });
    expect(parseOrderCode(order.code)).toBe(order.code);
    expect(Date.parse(order.expiresAt) - Date.parse(order.placedAt)).toBe(60 * 60_000);
    expect(await freeOf(RICE)).toBe(free - 3);
    expect(await open().read(order.code)).toEqual(order);
  });

  test('one key makes one order, however often and at once it comes', async () => {
    const free = (await freeOf(RICE)) ?? 0;
    const key = { idempotencyKey: 'one-intention' };
    const orders = open();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => orders.place(rice({ quantity: 2 }), key)),
    );
    expect(new Set(answers.map(({ code }) => code)).size).toBe(1);
    expect(await freeOf(RICE)).toBe(free - 2);
    const other = orders.place(rice({ quantity: 1 }), key);
    await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused', status: 422 });
    const without = await post('orders', rice());
    expect([without.status, (await without.json()).code]).toEqual([400, 'idempotency-key-refused']);
  });

  test.each(REFUSED)(
    'refuses %s, and says where and what to do',
    async (_, sent, code, status, path) => {
      const free = await freeOf(RICE);
      const response = await post('orders', sent, `refused-${code}-${path}`);
      expect(response.headers.get('content-type')?.split(';')[0]).toBe('application/problem+json');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const problem = problemSchema.parse(await response.json());
      expect([problem.code, problem.status, response.status]).toEqual([code, status, status]);
      expect(problem.detail).toMatch(/^Could not .+: .+\. .+\.$/);
      expect(problem.detailId).toMatch(/^Tidak dapat .+: .+\. .+\.$/);
      expect(problem.faults?.[0]?.path).toBe(path);
      expect(await freeOf(RICE)).toBe(free);
    },
  );

  test('keeps its word where many order the last units at once', async () => {
    const free = (await freeOf(RICE)) ?? 0;
    const orders = open();
    const each = Math.floor(free / 4);
    const sent = Array.from({ length: 8 }, () => orders.place(rice({ quantity: each })));
    const settled = await Promise.allSettled(sent);
    const placed = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(placed).toHaveLength(4);
    expect(refused.map((error) => isOrderError(error) && error.code)).toEqual(
      refused.map(() => 'capacity-gone'),
    );
    for (const { code } of placed) await orders.cancel(code);
    expect(await freeOf(RICE)).toBe(free);
  });

  test('is paid in a test, and follows: each step with its time and who', async () => {
    const orders = open();
    const { code } = await orders.place(rice());
    const seen: string[] = [];
    for await (const order of orders.follow(code)) {
      seen.push(order.status);
      if (order.status === 'paid') break;
      await orders.payTest(code);
    }
    expect(seen).toEqual(['awaiting-payment', 'paid']);
    const order = await orders.payTest(code);
    expect(order).toMatchObject({ status: 'paid', received: PRICE, payment: null });
    expect(order.steps.map(({ status, by }) => [status, by])).toEqual([
      ['awaiting-payment', 'contributor'],
      ['paid', 'test'],
    ]);
    await expect(orders.cancel(code)).rejects.toMatchObject({ code: 'order-step-refused' });
  });

  test('is cancelled once and for all, and its units are free again', async () => {
    const free = await freeOf(RICE);
    const orders = open();
    const { code } = await orders.place(rice({ quantity: 4 }));
    expect((await orders.cancel(code)).status).toBe('cancelled');
    expect((await orders.cancel(code)).steps).toHaveLength(2);
    expect(await freeOf(RICE)).toBe(free);
    const paying = orders.payTest(code);
    await expect(paying).rejects.toMatchObject({ code: 'order-step-refused', status: 409 });
  });

  test('reported as paid it waits for the treasurer, and cannot be cancelled', async () => {
    const orders = open();
    const placed = await orders.place(rice({ method: 'transfer' }));
    expect(placed.payment).toMatchObject({ method: 'transfer', bank: 'Bank Contoh' });
    const extra = placed.payment?.method === 'transfer' ? placed.payment.extra : 0;
    expect(extra).toBeGreaterThan(0);
    expect(placed.amount).toBe(PRICE + extra);
    const reported = await orders.report(placed.code);
    expect(reported.status).toBe('awaiting-payment');
    expect(Date.parse(reported.expiresAt)).toBeGreaterThan(Date.parse(placed.expiresAt));
    expect((await orders.report(placed.code)).reportedAt).toBe(reported.reportedAt);
    const cancelling = orders.cancel(placed.code);
    await expect(cancelling).rejects.toMatchObject({ code: 'order-step-refused', status: 409 });
    await expect(orders.payTest(placed.code)).rejects.toMatchObject({ code: 'method-not-offered' });
  });

  test('shows a QRIS code with the sum in it, and whose it is', async () => {
    const { payment } = await open().place(rice({ quantity: 2, method: 'qris' }));
    expect(payment).toMatchObject({ method: 'qris', merchant: { name: 'WARUNG CONTOH' } });
    expect(payment?.method === 'qris' && payment.qris).toContain('540530000');
  });

  test('forgets who ordered, and never answers the contact', async () => {
    const orders = open();
    const contributor = { name: 'Ibu Rekaan', contact: 'rekaan@contoh.example' };
    const placed = await orders.place(rice({ contributor, message: 'Semoga berkah.' }));
    expect(placed.name).toBe('Ibu Rekaan');
    expect(JSON.stringify(placed)).not.toMatch(/rekaan@|Semoga/);
    expect((await orders.forget(placed.code)).name).toBeNull();
    expect((await orders.read(placed.code)).name).toBeNull();
  });

  test('is found by its code however it is written, and by no other', async () => {
    const orders = open();
    const { code } = await orders.place(rice());
    const written = `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`.toLowerCase();
    expect((await (await get(`orders/${written}`)).json()).code).toBe(code);
    const [first = ''] = code;
    const slip = (first === '7' ? '8' : '7') + code.slice(1);
    for (const [asked, refusal] of [
      [slip, 'order-code-wrong'],
      ['K7M4Q9XT2P3E', 'order-unknown'],
    ]) {
      const response = await get(`orders/${asked}`);
      expect([response.status, (await response.json()).code]).toEqual([404, refusal]);
      const step = await post(`orders/${asked}/cancel`);
      expect([step.status, (await step.json()).code]).toEqual([404, refusal]);
    }
  });

  test.each(['orders', 'orders/K7M4Q9XT2P3E', 'orders/K7M4Q9XT2P3E/report'])(
    'a page of another site that asks first is told that it may use %s',
    async (path) => {
      const response = await get(path, {
        method: 'OPTIONS',
        headers: { origin: 'https://church.test', 'access-control-request-method': 'POST' },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const allowed = response.headers.get('access-control-allow-headers')?.toLowerCase();
      expect(allowed).toBe('content-type, idempotency-key');
    },
  );
}
