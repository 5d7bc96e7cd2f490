// Many at once: nobody is sold what another has, and nothing is done twice.
import { orderableSchema, orderSchema, problemSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import {
  createSampleOrders,
  ordersPath,
  type SampleOrders,
} from '../../test-support/sample-orders.ts';
import { openTestStore } from '../../test-support/test-database.ts';
import { createApi } from '../index.ts';

const ORDERS = 1_000;
const UNITS = 100;

async function toOutcome(response: Response): Promise<string> {
  const answer: unknown = await response.json();
  if (response.status === 201) return orderSchema.parse(answer).code;
  return problemSchema.parse(answer).code;
}

async function readFree({ api, tea }: SampleOrders): Promise<number | null | undefined> {
  const { products } = orderableSchema.parse(await (await api.request(ordersPath)).json());
  return products.find(({ id }) => id === tea)?.free;
}

test('1,000 orders at once on the last 100 units sell exactly 100', async () => {
  const sample = await createSampleOrders({ capacity: UNITS });
  const outcomes = await Promise.all(
    Array.from({ length: ORDERS }, async () => toOutcome(await sample.place())),
  );
  const refused = outcomes.filter((outcome) => outcome === 'capacity-gone');
  expect(refused).toHaveLength(ORDERS - UNITS);
  expect(new Set(outcomes).size).toBe(UNITS + 1);
  expect(await readFree(sample)).toBe(0);
  const { units } = await sample.store.database
    .selectFrom('orders')
    .select(({ fn }) => fn.sum('quantity').as('units'))
    .executeTakeFirstOrThrow();
  expect(Number(units)).toBe(UNITS);
}, 180_000);

test('two servers on one database sell no unit twice', async () => {
  const sample = await createSampleOrders({ capacity: 20 });
  const other = await openTestStore({ directory: sample.directory, clock: sample.store.clock });
  const limits = { openPerAddress: 10_000, hourlyPerAddress: 10_000 };
  const second = createApi({ store: other, addressOf: () => '', orders: { limits } });
  const body = JSON.stringify({ product: sample.tea, quantity: 1, method: 'test' });
  const placeAtSecond = (key: string): Promise<Response> =>
    Promise.resolve(
      second.request(ordersPath, {
        ...{ method: 'POST', body },
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      }),
    );
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => [
      await toOutcome(await sample.place()),
      await toOutcome(await placeAtSecond(`second-${index}`)),
    ]),
  );
  expect(outcomes.flat().filter((outcome) => outcome !== 'capacity-gone')).toHaveLength(20);
  await other.close();
}, 180_000);

test('one key sent 50 times at once makes one order, whatever became of its product since', async () => {
  const sample = await createSampleOrders({ capacity: 3 });
  const send = async (): Promise<string> =>
    toOutcome(await sample.place({ quantity: 2 }, { key: 'the-same-key' }));
  const codes = await Promise.all(Array.from({ length: 50 }, send));
  expect(new Set(codes).size).toBe(1);
  expect(await readFree(sample)).toBe(1);
  expect(await toOutcome(await sample.place({ quantity: 1 }))).toMatch(/^[0-9A-Z]{12}$/);
  expect(await send()).toBe(codes[0]);
  expect(await toOutcome(await sample.place({ quantity: 3 }, { key: 'the-same-key' }))).toBe(
    'idempotency-key-reused',
  );
});

test('a payment that is told 20 times at once comes once', async () => {
  const sample = await createSampleOrders();
  const { code } = orderSchema.parse(await (await sample.place()).json());
  const pay = (): Promise<Response> => sample.step(code, 'test-payment');
  const paid = await Promise.all(Array.from({ length: 20 }, pay));
  expect(new Set(paid.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await sample.read(code)).toMatchObject({ status: 'paid', received: 15_000 });
});

test('paying and cancelling at once ends in one of both, and no rupiah is lost', async () => {
  const sample = await createSampleOrders();
  for (let round = 0; round < 10; round += 1) {
    const { code } = orderSchema.parse(await (await sample.place()).json());
    await Promise.all([sample.step(code, 'cancel'), sample.step(code, 'test-payment')]);
    const { status, received } = await sample.read(code);
    expect([`${status} ${received}`]).toContain(status === 'paid' ? 'paid 15000' : 'cancelled 0');
  }
});
