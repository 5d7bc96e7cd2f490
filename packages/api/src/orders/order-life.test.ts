// What may become of an order, over HTTP: run out, paid late, reported, cancelled, paid too little or too much, forgotten.
import { orderSchema, problemSchema } from '@circunomy/sdk/schema';
import { beforeEach, expect, test } from 'vitest';
import {
  createSampleOrders,
  type SampleOrders,
  WEDNESDAY,
} from '../../test-support/sample-orders.ts';
import { sampleProfile } from '../../test-support/sample-store.ts';
import { openCommunity } from '../index.ts';
import { type Movement, receiveMoney, returnMoney } from './receive-money.ts';
import { sweepOrders } from './sweep-orders.ts';

let sample: SampleOrders;

beforeEach(async () => {
  sample = await createSampleOrders({ capacity: 3, methods: ['test', 'qris', 'transfer'] });
}, 60_000);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function wait(milliseconds: number): void {
  sample.clock.now = new Date((sample.clock.now ?? WEDNESDAY).getTime() + milliseconds);
}

async function place(order: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const response = await sample.place(order);
  expect(response.status).toBe(201);
  return orderSchema.parse(await response.json()).code;
}

async function codeOf(response: Promise<Response>): Promise<string> {
  return problemSchema.parse(await (await response).json()).code;
}

let references = 0;

/** As the treasurer confirms it. */
async function pay(code: string | null, amount: number, direction: 'in' | 'out' = 'in') {
  references += 1;
  const reference = `line-${references}`;
  const movement: Movement = {
    ...{ community: 'gereja-contoh', code, method: 'transfer', amount, reference },
    ...{ on: '2026-11-18', source: 'treasurer', madeBy: 'operator-7k3j9q2m4x8p' },
  };
  const move = direction === 'in' ? receiveMoney : returnMoney;
  return sample.store.write((transaction) => move(sample.store, transaction, movement));
}

test('an order that nobody pays runs out, and gives its units back at once', async () => {
  const code = await place({ quantity: 3 });
  wait(60 * MINUTE - 1);
  expect(await codeOf(sample.place())).toBe('capacity-gone');
  wait(1);
  expect(await sample.read(code)).toMatchObject({
    ...{ status: 'expired', payment: null },
    steps: [{ status: 'awaiting-payment' }, { status: 'expired', by: 'clock' }],
  });
  await place({ quantity: 3 });
});

test('an order that is paid late is paid where its units are free, and else disputed', async () => {
  const [first, second] = [await place({ quantity: 2 }), await place({ quantity: 1 })];
  wait(61 * MINUTE);
  await place({ quantity: 1 });
  await sample.step(first, 'test-payment');
  expect(await sample.read(first)).toMatchObject({ status: 'paid', received: 30_000 });
  await sample.step(second, 'test-payment');
  expect(await sample.read(second)).toMatchObject({
    ...{ status: 'disputed', received: 15_000 },
    steps: [{ status: 'awaiting-payment' }, { status: 'expired' }, { status: 'disputed' }],
  });
});

test('what is paid in a later week takes the capacity of that week', async () => {
  const code = await place({ quantity: 3 });
  wait(7 * DAY);
  await sample.step(code, 'test-payment');
  expect((await sample.read(code)).status).toBe('paid');
  expect(await codeOf(sample.place())).toBe('capacity-gone');
});

test('a clock that is set back sells no unit twice', async () => {
  const code = await place({ quantity: 3 });
  wait(61 * MINUTE);
  const other = await place({ quantity: 3 });
  wait(-61 * MINUTE);
  expect((await sample.read(code)).status).toBe('expired');
  await sample.step(code, 'test-payment');
  expect((await sample.read(code)).status).toBe('disputed');
  const { status, steps } = await sample.read(other);
  expect(status).toBe('awaiting-payment');
  const times = (await sample.read(code)).steps.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  expect(steps).toHaveLength(1);
});

test('"I have paid" keeps the units for three days, and is no payment', async () => {
  const code = await place({ quantity: 3, method: 'qris' });
  wait(59 * MINUTE);
  const reported = orderSchema.parse(await (await sample.step(code, 'report')).json());
  expect(reported).toMatchObject({ status: 'awaiting-payment', received: 0 });
  expect(reported.reportedAt).toBe('2026-11-18T02:59:00.000Z');
  expect(reported.expiresAt).toBe('2026-11-21T02:59:00.000Z');
  wait(MINUTE);
  const again = orderSchema.parse(await (await sample.step(code, 'report')).json());
  expect(again.expiresAt).toBe(reported.expiresAt);
  expect(await codeOf(sample.step(code, 'cancel'))).toBe('order-step-refused');
  wait(3 * DAY);
  expect((await sample.read(code)).status).toBe('expired');
});

test('an order is cancelled while it waits, and only then', async () => {
  const code = await place({ quantity: 3 });
  expect((await sample.step(code, 'cancel')).status).toBe(200);
  expect((await sample.step(code, 'cancel')).status).toBe(200);
  expect((await sample.read(code)).status).toBe('cancelled');
  const problem = problemSchema.parse(await (await sample.step(code, 'test-payment')).json());
  expect(problem).toMatchObject({
    ...{ status: 409, code: 'order-step-refused' },
    detail:
      'Could not change the order: it is "Cancelled" and cannot become "Paid". Read it again to see what can be done.',
    detailId:
      'Tidak dapat mengubah pesanan: statusnya "Dibatalkan" dan tidak bisa menjadi "Dibayar". Buka lagi untuk melihat yang bisa dilakukan.',
  });
  const paid = await place();
  await sample.step(paid, 'test-payment');
  expect(await codeOf(sample.step(paid, 'cancel'))).toBe('order-step-refused');
});

test('too little waits for the rest, too much stays, and what goes back whole is refunded', async () => {
  const code = await place({ method: 'transfer' });
  const { amount } = await sample.read(code);
  expect(await pay(code, 5_000)).toEqual({ isNew: true, status: 'awaiting-payment' });
  expect((await pay(code, amount - 5_000)).status).toBe('paid');
  expect((await pay(code, 1_000)).status).toBe('paid');
  expect((await pay(code, 1_000, 'out')).status).toBe('paid');
  await expect(pay(code, amount + 1, 'out')).rejects.toMatchObject({ code: 'refund-refused' });
  expect((await pay(code, amount, 'out')).status).toBe('refunded');
  expect((await pay(code, 1)).status).toBe('disputed');
  expect(await sample.read(code)).toMatchObject({ received: amount + 1_001 });
});

test('money that came for a cancelled order, or too little in time, waits for the treasurer', async () => {
  const cancelled = await place();
  await sample.step(cancelled, 'cancel');
  expect((await pay(cancelled, 15_000)).status).toBe('disputed');
  const short = await place({ method: 'transfer' });
  await pay(short, 100);
  wait(25 * 60 * MINUTE);
  await sweepOrders({ store: sample.store, secrets: {} });
  expect((await sample.read(short)).status).toBe('disputed');
});

test('a community that cannot be read keeps no other community from having its orders swept', async () => {
  const { store } = sample;
  const community = 'a-contoh';
  const opening = { slug: community, type: 'campaign', areas: [], on: null } as const;
  const operators = [{ name: 'Pegiat Contoh', role: 'initiator' }] as const;
  await openCommunity(store, { ...opening, profile: sampleProfile, operators });
  const code = await place();
  const row = await store.database.selectFrom('orders').selectAll().executeTakeFirstOrThrow();
  const other = { community, code: 'A', reference: 'payment-a' };
  await store.database
    .insertInto('orders')
    .values({ ...row, ...other })
    .execute();
  const unreadable = { profile: '{' };
  await store.database
    .updateTable('communities')
    .set(unreadable)
    .where('slug', '=', community)
    .execute();
  wait(61 * MINUTE);
  await expect(sweepOrders({ store, secrets: {} })).rejects.toThrow();
  const steps = await store.database.selectFrom('order_steps').select(['code', 'status']).execute();
  expect(steps).toContainEqual({ code, status: 'expired' });
});

test('money of nobody known is kept, and finds its order once', async () => {
  const code = await place({ method: 'transfer' });
  const { amount } = await sample.read(code);
  expect(await pay(null, amount)).toEqual({ isNew: true, status: null });
  references -= 1;
  expect(await pay(null, amount)).toEqual({ isNew: false, status: null });
  references -= 1;
  expect(await pay(code, amount)).toEqual({ isNew: true, status: 'paid' });
  references -= 1;
  expect(await pay(code, amount)).toEqual({ isNew: false, status: 'paid' });
  expect((await sample.read(code)).received).toBe(amount);
});

test('each transfer has a sum of its own', async () => {
  const big = await createSampleOrders({ capacity: 1_000_000, methods: ['transfer'] });
  const amounts = new Set<number>();
  for (let count = 0; count < 50; count += 1) {
    const order = orderSchema.parse(await (await big.place({ method: 'transfer' })).json());
    const { payment } = order;
    if (payment?.method !== 'transfer') throw new Error('no transfer');
    expect(order.amount).toBe(15_000 + payment.extra);
    expect(payment.extra).toBeGreaterThan(0);
    amounts.add(order.amount);
  }
  expect(amounts.size).toBe(50);
});

test('a person is forgotten when asked, and with time', async () => {
  const contributor = { name: 'Sari Contoh', contact: '0812-0000-0001' };
  const readRow = (code: string) =>
    sample.store.database
      .selectFrom('orders')
      .select(['name', 'contact', 'message'])
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
  const nothing = { name: null, contact: null, message: null };
  const asked = await place({ contributor, message: 'Semoga bermanfaat' });
  expect(await readRow(asked)).toEqual({ ...contributor, message: 'Semoga bermanfaat' });
  await sample.step(asked, 'forget');
  expect(await readRow(asked)).toEqual(nothing);
  expect((await sample.read(asked)).name).toBeNull();
  const late = await place({ contributor });
  const sweep = (): Promise<void> => sweepOrders({ store: sample.store, secrets: {} });
  wait(2 * 60 * MINUTE);
  await sweep();
  wait(30 * DAY - 1);
  await sweep();
  expect(await readRow(late)).toMatchObject(contributor);
  wait(1);
  await sweep();
  expect(await readRow(late)).toEqual(nothing);
});
