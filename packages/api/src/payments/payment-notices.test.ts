// Notices of the gateway, and the order that they are about: each counts once, whatever comes twice, late, or from others.

import { type Order, orderSchema } from '@circunomy/sdk/schema';
import { HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../sdk/src/ledger/testing/random.ts';
import {
  createSampleGateway,
  SERVER_KEY,
  type Standing,
  signNotice,
} from '../../test-support/sample-gateway.ts';
import {
  createSampleOrders,
  ordersPath,
  type SampleOrders,
  WEDNESDAY,
} from '../../test-support/sample-orders.ts';
import { sweepOrders } from '../orders/sweep-orders.ts';
import { removePaymentMethod } from './payment-methods.ts';

/** Sequences of notices that are tried for each way in which a payment can go. */
const SEQUENCES = 3;
const TIMES = 10;
const DAY = 24 * 60 * 60 * 1000;

const noticePath = `${ordersPath}/notices/midtrans`;
const secrets = { MIDTRANS_SERVER_KEY_GEREJA_CONTOH: SERVER_KEY, MIDTRANS_SERVER_KEY: 'other' };
const gateway = createSampleGateway();
let sample: SampleOrders;

beforeAll(async () => {
  gateway.server.listen({ onUnhandledFrame: 'error' });
  const orders = { secrets, limits: { openPerAddress: 10_000, hourlyPerAddress: 10_000 } };
  sample = await createSampleOrders({ capacity: 10_000, methods: ['test', 'midtrans'], orders });
});
afterEach(() => {
  gateway.answer = undefined;
  gateway.asked.length = 0;
  sample.clock.now = WEDNESDAY;
});
afterAll(() => gateway.server.close());

interface Placed {
  readonly code: string;
  readonly reference: string;
}

async function place(quantity = 2): Promise<Placed> {
  const response = await sample.place({ method: 'midtrans', quantity });
  const { code } = orderSchema.parse(await response.json());
  const row = await sample.store.database
    .selectFrom('orders')
    .select('reference')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return { code, reference: row.reference };
}

async function send(notice: unknown): Promise<Response> {
  return sample.api.request(noticePath, { method: 'POST', body: JSON.stringify(notice) });
}

async function listMoney(code: string | null) {
  const { database } = sample.store;
  return database
    .selectFrom('order_money')
    .selectAll()
    .where('code', code === null ? 'is' : '=', code)
    .where('method', '=', 'midtrans')
    .execute();
}

/** As it stands, without asking the gateway. */
async function readStored(code: string): Promise<Pick<Order, 'status' | 'received' | 'returned'>> {
  const rows = await listMoney(code);
  const sum = (wanted: string): number =>
    rows.filter((row) => row.direction === wanted).reduce((total, row) => total + row.amount, 0);
  const { status } = await sample.store.database
    .selectFrom('orders')
    .select('status')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return { status: status as Order['status'], received: sum('in'), returned: sum('out') };
}

const settled: Standing = {
  ...{ transaction_status: 'settlement', settlement_time: '2026-11-18 09:03:00' },
};

test('a signed notice pays the order, once the gateway itself says so', async () => {
  const { code, reference } = await place();
  gateway.set(reference, settled);
  const response = await send(gateway.toNotice(reference));
  expect([response.status, await response.json()]).toEqual([200, { received: true }]);
  expect(await sample.read(code)).toMatchObject({
    status: 'paid',
    received: 30_000,
    payment: null,
  });
  expect(await listMoney(code)).toMatchObject([
    {
      ...{ direction: 'in', amount: 30_000, reference: `transaction-${reference}` },
      ...{ source: 'notice', made_by: 'gateway', on_date: '2026-11-18' },
    },
  ]);
});

test('what a notice claims is not believed: the order waits while the gateway says "pending"', async () => {
  const { code, reference } = await place();
  expect((await send(gateway.toNotice(reference, settled))).status).toBe(200);
  expect(await readStored(code)).toEqual({ status: 'awaiting-payment', received: 0, returned: 0 });
});

test('a forged or altered notice is refused, and the gateway is not even asked', async () => {
  const { code, reference } = await place();
  gateway.set(reference, settled);
  const honest = gateway.toNotice(reference);
  gateway.asked.length = 0;
  for (const forged of [
    signNotice(honest, 'other'),
    signNotice(honest, ''),
    { ...honest, signature_key: 'a'.repeat(128) },
    { ...honest, gross_amount: '1.00' },
    { ...honest, status_code: '201' },
    { ...honest, order_id: 'payment-000000000000' },
    {},
  ]) {
    const response = await send(forged);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'notice-refused' });
  }
  expect((await send('x'.repeat(17_000))).status).toBe(413);
  expect(gateway.asked).toEqual([]);
  expect((await readStored(code)).status).toBe('awaiting-payment');
});

test('a refusal tells neither the key nor what was sent', async () => {
  const { reference } = await place();
  const text = await (await send({ ...gateway.toNotice(reference), status_code: '999' })).text();
  expect(text).not.toContain(SERVER_KEY);
  expect(text).not.toContain(reference);
});

test('a payment that nobody here knows changes nothing, and is not asked for again', async () => {
  gateway.payments.set('shop-7', {
    transaction: 'transaction-shop-7',
    amount: 9_000,
    standing: settled,
  });
  expect((await send(gateway.toNotice('shop-7'))).status).toBe(200);
  expect(await listMoney(null)).toEqual([]);
  const gone = signNotice({ order_id: 'payment-zzz', status_code: '200', gross_amount: '1000.00' });
  expect((await send(gone)).status).toBe(200);
  expect(await listMoney(null)).toEqual([]);
});

test('money for an order that was lost with a database is kept, with no order', async () => {
  const reference = 'payment-from0another';
  gateway.payments.set(reference, {
    transaction: 'transaction-lost',
    amount: 45_000,
    standing: settled,
  });
  for (let time = 0; time < 3; time += 1) await send(gateway.toNotice(reference));
  expect(await listMoney(null)).toMatchObject([
    { amount: 45_000, direction: 'in', reference: 'transaction-lost' },
  ]);
  gateway.set(reference, { ...settled, transaction_status: 'refund' });
  for (let time = 0; time < 3; time += 1) await send(gateway.toNotice(reference));
  expect(await listMoney(null)).toMatchObject([
    { amount: 45_000, direction: 'in' },
    { amount: 45_000, direction: 'out' },
  ]);
});

test('where the gateway cannot be asked, the notice is to come again', async () => {
  const { code, reference } = await place();
  gateway.set(reference, settled);
  gateway.answer = () => HttpResponse.json({}, { status: 500 });
  const response = await send(gateway.toNotice(reference));
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10']);
  gateway.answer = undefined;
  expect((await send(gateway.toNotice(reference))).status).toBe(200);
  expect((await readStored(code)).status).toBe('paid');
});

/** Ways in which a payment goes, as https://docs.midtrans.com/docs/transaction-status-cycle names them for QRIS. */
const courses: [name: string, steps: Standing[], end: object][] = [
  ['paid', [settled], { status: 'paid', received: 30_000, returned: 0 }],
  [
    'never paid',
    [{ transaction_status: 'expire', status_code: '407' }],
    { status: 'awaiting-payment', received: 0, returned: 0 },
  ],
  [
    'refused',
    [{ transaction_status: 'deny', status_code: '202' }],
    { status: 'awaiting-payment', received: 0, returned: 0 },
  ],
  [
    'paid and refunded',
    [settled, { ...settled, transaction_status: 'refund', refund_amount: '30000.00' }],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
  [
    'refunded in parts',
    [
      settled,
      { ...settled, transaction_status: 'partial_refund', refund_amount: '5000.00' },
      {
        ...{ ...settled, transaction_status: 'partial_refund' },
        refunds: [{ refund_amount: '5000.00' }, { refund_amount: '7500.00' }],
      },
    ],
    { status: 'paid', received: 30_000, returned: 12_500 },
  ],
  [
    'refunded in parts until nothing is left',
    [
      settled,
      { ...settled, transaction_status: 'partial_refund', refund_amount: '29999.00' },
      { ...settled, transaction_status: 'refund' },
    ],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
  [
    'paid, and taken back by the payer’s bank',
    [settled, { ...settled, transaction_status: 'chargeback' }],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
  [
    'paid, and a part taken back of which nobody says how much',
    [settled, { ...settled, transaction_status: 'partial_chargeback' }],
    { status: 'disputed', received: 30_000, returned: 0 },
  ],
  [
    'paid and denied afterwards',
    [settled, { ...settled, transaction_status: 'deny' }],
    { status: 'refunded', received: 30_000, returned: 30_000 },
  ],
];

test.each(courses)(
  '%s: every notice ten times in any order, with late answers among them, ends in the same state',
  async (_, steps, end) => {
    const random = createRandom(steps.length * 31);
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      const { code, reference } = await place();
      const notices = [{ transaction_status: 'pending', status_code: '201' }, ...steps];
      let happened = 0;
      for (const sent of shuffle(
        notices.flatMap((standing) => Array(TIMES).fill(standing)),
        random,
      )) {
        // What happened only grows; what is answered may be older.
        happened = Math.min(notices.length - 1, happened + (random(6) === 0 ? 1 : 0));
        gateway.set(reference, notices[random(happened + 1)] as Standing);
        expect((await send(gateway.toNotice(reference, sent))).status).toBe(200);
      }
      gateway.set(reference, notices.at(-1) as Standing);
      await send(gateway.toNotice(reference));
      expect(await readStored(code)).toEqual(end);
      for (const late of shuffle(notices, random)) {
        gateway.set(reference, late);
        await send(gateway.toNotice(reference, late));
      }
      expect(await readStored(code)).toEqual(end);
    }
  },
);

function shuffle<One>(list: readonly One[], random: (below: number) => number): One[] {
  return list
    .map((one) => ({ one, place: random(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

test('the same notices at once are one payment', async () => {
  const { code, reference } = await place();
  gateway.set(reference, settled);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send(gateway.toNotice(reference))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await readStored(code)).toEqual({ status: 'paid', received: 30_000, returned: 0 });
});

test('a notice that was lost loses no order: whoever reads it makes the gateway asked', async () => {
  const { code, reference } = await place();
  expect((await sample.read(code)).status).toBe('awaiting-payment');
  gateway.set(reference, settled);
  expect((await sample.read(code)).status).toBe('awaiting-payment');
  sample.clock.now = new Date(WEDNESDAY.getTime() + 5_000);
  gateway.asked.length = 0;
  expect((await sample.read(code)).status).toBe('paid');
  expect((await sample.read(code)).status).toBe('paid');
  expect(gateway.asked).toHaveLength(1);
});

test('a gateway that does not answer keeps nobody from reading an order', async () => {
  const { code } = await place();
  sample.clock.now = new Date(WEDNESDAY.getTime() + 10_000);
  gateway.answer = () => HttpResponse.html('<html></html>');
  expect((await sample.read(code)).status).toBe('awaiting-payment');
});

test('an order that nobody reads is asked for by itself, and is paid though it ran out', async () => {
  const { code, reference } = await place();
  const failed = await place();
  gateway.set(failed.reference, { transaction_status: 'expire', status_code: '407' });
  const late = new Date(WEDNESDAY.getTime() + 20 * 60_000);
  sample.clock.now = late;
  await sweepOrders({ store: sample.store, secrets });
  expect((await readStored(code)).status).toBe('expired');
  gateway.set(reference, settled);
  await sweepOrders({ store: sample.store, secrets });
  expect((await readStored(code)).status).toBe('expired');
  gateway.asked.length = 0;
  sample.clock.now = new Date(late.getTime() + 10 * 60_000);
  await sweepOrders({ store: sample.store, secrets });
  expect(await readStored(code)).toEqual({ status: 'paid', received: 30_000, returned: 0 });
  expect(gateway.asked.some(({ url }) => url.includes(reference))).toBe(true);
  expect(gateway.asked.some(({ url }) => url.includes(failed.reference))).toBe(false);
  gateway.asked.length = 0;
  sample.clock.now = new Date(WEDNESDAY.getTime() + 2 * DAY);
  await sweepOrders({ store: sample.store, secrets });
  expect(gateway.asked).toEqual([]);
});

test('a payment that the gateway did not prepare is asked for again, under another name', async () => {
  gateway.answer = () => HttpResponse.error();
  const response = await sample.place({ method: 'midtrans' });
  const { code, payment } = orderSchema.parse(await response.json());
  expect([response.status, payment]).toEqual([201, { method: 'midtrans', qris: null }]);
  gateway.answer = undefined;
  sample.clock.now = new Date(WEDNESDAY.getTime() + 6_000);
  expect((await sample.read(code)).payment).toMatchObject({ qris: expect.any(String) });
});

test('a community without the gateway takes no notices', async () => {
  const { reference } = await place();
  gateway.set(reference, settled);
  await removePaymentMethod(sample.store, 'gereja-contoh', 'midtrans');
  expect((await send(gateway.toNotice(reference))).status).toBe(403);
  const elsewhere = await sample.api.request('/nobody/data/orders/notices/midtrans', {
    method: 'POST',
  });
  expect(elsewhere.status).toBe(404);
  expect((await sample.api.request(noticePath)).status).toBe(405);
});
