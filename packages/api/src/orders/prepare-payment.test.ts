// A gateway that is slow, silent or asked twice: an order has one payment at most, and never none for long.
import { type Order, orderSchema } from '@circunomy/sdk/schema';
import { HttpResponse } from 'msw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSampleGateway, SERVER_KEY } from '../../test-support/sample-gateway.ts';
import {
  createSampleOrders,
  ordersPath,
  type SampleOrders,
} from '../../test-support/sample-orders.ts';
import { openTestStore } from '../../test-support/test-database.ts';
import { createApi } from '../index.ts';

const gateway = createSampleGateway();
const secrets = { MIDTRANS_SERVER_KEY: SERVER_KEY };

beforeAll(() => gateway.server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => gateway.server.close());

const openShop = (): Promise<SampleOrders> =>
  createSampleOrders({ methods: ['midtrans'], orders: { secrets } });

const unavailable = () => HttpResponse.json({ status_code: '500' }, { status: 500 });

async function place(sample: SampleOrders, key?: string): Promise<Order> {
  const response = await sample.place({ method: 'midtrans' }, key === undefined ? {} : { key });
  expect(response.status).toBe(201);
  return orderSchema.parse(await response.json());
}

const countCharges = () => gateway.asked.filter(({ url }) => url.endsWith('/charge')).length;

test('an order is kept where the gateway is silent, and asks again when it is read later', async () => {
  const sample = await openShop();
  gateway.answer = unavailable;
  const { code, payment } = await place(sample);
  expect(payment).toEqual({ method: 'midtrans', qris: null });
  const asked = countCharges();
  await sample.read(code);
  expect(countCharges()).toBe(asked);
  gateway.answer = undefined;
  sample.clock.now = new Date((sample.clock.now?.getTime() ?? 0) + 6_000);
  const [first, second] = [await sample.read(code), await sample.read(code)];
  expect(first.payment).toMatchObject({ method: 'midtrans', qris: expect.any(String) });
  expect(second.payment).toEqual(first.payment);
  expect(countCharges()).toBe(asked + 1);
});

test('one key sent 20 times at once charges once', async () => {
  const sample = await openShop();
  const asked = countCharges();
  const orders = await Promise.all(Array.from({ length: 20 }, () => place(sample, 'the-same-key')));
  expect(new Set(orders.map(({ payment }) => JSON.stringify(payment))).size).toBe(1);
  expect(countCharges()).toBe(asked + 1);
});

test('two servers that ask at once never show two payments', async () => {
  const sample = await openShop();
  const other = await openTestStore({ directory: sample.directory, clock: sample.store.clock });
  const second = createApi({ store: other, addressOf: () => '', orders: { secrets } });
  for (let round = 0; round < 5; round += 1) {
    gateway.answer = unavailable;
    const { code } = await place(sample);
    gateway.answer = undefined;
    sample.clock.now = new Date((sample.clock.now?.getTime() ?? 0) + 6_000);
    const read = async (api: SampleOrders['api']): Promise<Order> =>
      orderSchema.parse(await (await api.request(`${ordersPath}/${code}`)).json());
    const answers = await Promise.all([read(sample.api), read(second), read(second)]);
    const last = await read(second);
    const shown = [...answers, last].flatMap(({ payment }) =>
      payment?.method === 'midtrans' ? (payment.qris ?? []) : [],
    );
    expect(new Set(shown).size).toBe(1);
    const { reference } = await other.database
      .selectFrom('orders')
      .select('reference')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    expect(shown[0]).toContain(reference);
  }
  await other.close();
});
