// Ordering over HTTP: what is on offer, placing, paying by test, following, cancelling, forgetting.
import { orderableSchema, orderSchema } from '@circunomy/sdk/schema';
import { beforeAll, expect, test } from 'vitest';
import {
  createSampleOrders,
  ordersPath,
  type SampleOrders,
} from '../../test-support/sample-orders.ts';
import { sampleProfile } from '../../test-support/sample-store.ts';
import { changeProfile, createMetrics } from '../index.ts';

let sample: SampleOrders;

beforeAll(async () => {
  sample = await createSampleOrders();
}, 60_000);

async function listFree(): Promise<Record<string, number | null>> {
  const { products } = orderableSchema.parse(await (await sample.api.request(ordersPath)).json());
  return Object.fromEntries(products.map(({ id, free }) => [id, free]));
}

test('tells what can be ordered, how it is paid, and what is left of the week', async () => {
  const response = await sample.api.request(ordersPath);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(orderableSchema.parse(await response.json())).toEqual({
    community: 'gereja-contoh',
    week: { from: '2026-11-16', to: '2026-11-22' },
    methods: [{ method: 'test', minutes: 60 }],
    products: [
      { id: sample.tea, price: 15_000, free: 100 },
      { id: sample.ginger, price: 9_000, free: 30 },
      { id: sample.unknown, price: 5_000, free: null },
    ],
  });
});

test('an order keeps its units, is paid by test, and tells each step', async () => {
  const response = await sample.place({
    quantity: 3,
    amount: 45_000,
    contributor: { name: 'Sari' },
  });
  expect(response.status).toBe(201);
  const order = orderSchema.parse(await response.json());
  expect(order).toMatchObject({
    status: 'awaiting-payment',
    isTest: true,
    amount: 45_000,
    lines: [
      {
        ...{ product: sample.tea, name: 'Teh', quantity: 3, price: 15_000 },
        helps: { min: 3, max: 6 },
        msme: { id: sample.msme, name: 'Warung Contoh', area: { code: '31.75.03' } },
      },
    ],
    name: 'Sari',
    expiresAt: '2026-11-18T03:00:00.000Z',
    payment: { method: 'test' },
    links: {
      self: `https://contoh.example${ordersPath}/${order.code}`,
      page: `https://contoh.example/gereja-contoh/orders/${order.code}/`,
    },
  });
  expect((await listFree())[sample.tea]).toBe(97);
  const paid = await sample.step(order.code, 'test-payment');
  expect(orderSchema.parse(await paid.json())).toMatchObject({
    ...{ status: 'paid', received: 45_000, returned: 0, payment: null },
    steps: [
      { status: 'awaiting-payment', by: 'contributor' },
      { status: 'paid', by: 'test' },
    ],
  });
  expect((await sample.read(order.code)).status).toBe('paid');
});

test('orders are counted when they are placed and when they are paid', async () => {
  const metrics = createMetrics(sample.store);
  const { code } = orderSchema.parse(await (await sample.place()).json());
  await sample.place();
  await sample.step(code, 'test-payment');
  await sample.step(code, 'test-payment');
  const lines = (await metrics.render()).split('\n');
  expect(lines).toContain('circunomy_orders_placed_total{method="test"} 2');
  expect(lines).toContain('circunomy_orders_paid_total{method="test"} 1');
});

test('an address for orders that was written with a slash at its end leads to the same pages', async () => {
  const written = `https://contoh.example${ordersPath}/`;
  await changeProfile(sample.store, 'gereja-contoh', { ...sampleProfile, orders: written });
  const { links } = orderSchema.parse(await (await sample.place()).json());
  expect(links.self).toMatch(
    /^https:\/\/contoh\.example\/gereja-contoh\/data\/orders\/[0-9A-Z]{12}$/,
  );
  expect(links.page).toMatch(/^https:\/\/contoh\.example\/gereja-contoh\/orders\/[0-9A-Z]{12}\/$/);
});
