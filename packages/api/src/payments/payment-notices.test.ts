// Notices of the gateway, and the order that they are about: each counts once, whatever comes twice, late, or from others.
import { orderSchema } from '@circunomy/sdk/schema';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { SERVER_KEY, signNotice } from '../../test-support/sample-gateway.ts';
import { WEDNESDAY } from '../../test-support/sample-orders.ts';
import {
  createSamplePayments,
  noticePath,
  secrets,
  settled,
} from '../../test-support/sample-payments.ts';
import { openCampaign } from '../../test-support/sample-store.ts';
import { receiveMoney, returnMoney } from '../orders/receive-money.ts';
import { sweepOrders } from '../orders/sweep-orders.ts';
import { addPaymentMethod, removePaymentMethod } from './payment-methods.ts';

const DAY = 24 * 60 * 60 * 1000;

const payments = createSamplePayments();
const { gateway, place, send, listMoney, readStored } = payments;

test('a signed notice pays the order, once the gateway itself says so', async () => {
  const { code, reference } = await place();
  gateway.set(reference, settled);
  const response = await send(gateway.toNotice(reference));
  expect([response.status, await response.json()]).toEqual([200, { received: true }]);
  expect(await payments.sample.read(code)).toMatchObject({
    status: 'paid',
    received: 30_000,
    payment: null,
  });
  expect(await listMoney(code)).toMatchObject([
    {
      ...{ direction: 'in', amount: 30_000, reference: `transaction-${reference}` },
      ...{ source: 'test', made_by: 'gateway', on_date: '2026-11-18' },
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

test('a notice of a payment of another community here brings nobody money twice', async () => {
  const { code, reference } = await place();
  gateway.set(reference, settled);
  const { store, api } = payments.sample;
  const other = 'kampanye-contoh';
  await openCampaign(store);
  await addPaymentMethod(store, other, 'midtrans', { sandbox: true });
  const path = `/${other}/data/orders/notices/midtrans`;
  const body = JSON.stringify(signNotice(gateway.toNotice(reference), secrets.MIDTRANS_SERVER_KEY));
  expect((await api.request(path, { method: 'POST', body })).status).toBe(200);
  expect(await listMoney(null)).toEqual([]);
  await send(gateway.toNotice(reference));
  expect(await readStored(code)).toMatchObject({ status: 'paid', received: 30_000 });
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

test('money that a treasurer recorded before the gateway told of it counts once', async () => {
  const { code, reference } = await place();
  const { store } = payments.sample;
  const seen = { community: 'gereja-contoh', code, method: 'midtrans', on: '2026-11-18' } as const;
  const by = { source: 'treasurer', madeBy: 'operator-ani' } as const;
  await store.write((transaction) =>
    receiveMoney(store, transaction, { ...seen, ...by, amount: 20_000, reference: 'seen' }),
  );
  gateway.set(reference, settled);
  for (let time = 0; time < 2; time += 1) await send(gateway.toNotice(reference));
  expect(await readStored(code)).toEqual({ status: 'paid', received: 30_000, returned: 0 });
  await store.write((transaction) =>
    returnMoney(store, transaction, { ...seen, ...by, amount: 12_000, reference: 'sent' }),
  );
  gateway.set(reference, { ...settled, transaction_status: 'refund' });
  for (let time = 0; time < 2; time += 1) await send(gateway.toNotice(reference));
  expect(await readStored(code)).toEqual({
    status: 'refunded',
    received: 30_000,
    returned: 30_000,
  });
});

test('what a treasurer received another way stays, though the gateway called its payment off', async () => {
  const { code, reference } = await place();
  const { store } = payments.sample;
  await store.write((transaction) =>
    receiveMoney(store, transaction, {
      ...{ community: 'gereja-contoh', code, method: 'midtrans', on: '2026-11-18' },
      ...{ source: 'treasurer', madeBy: 'operator-ani', amount: 30_000, reference: 'cash' },
    }),
  );
  gateway.set(reference, { transaction_status: 'cancel' });
  await send(gateway.toNotice(reference));
  expect(await readStored(code)).toEqual({ status: 'paid', received: 30_000, returned: 0 });
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
  expect((await payments.sample.read(code)).status).toBe('awaiting-payment');
  gateway.set(reference, settled);
  expect((await payments.sample.read(code)).status).toBe('awaiting-payment');
  payments.sample.clock.now = new Date(WEDNESDAY.getTime() + 5_000);
  gateway.asked.length = 0;
  expect((await payments.sample.read(code)).status).toBe('paid');
  expect((await payments.sample.read(code)).status).toBe('paid');
  expect(gateway.asked).toHaveLength(1);
});

test('a gateway that does not answer keeps nobody from reading an order', async () => {
  const { code } = await place();
  payments.sample.clock.now = new Date(WEDNESDAY.getTime() + 10_000);
  gateway.answer = () => HttpResponse.html('<html></html>');
  expect((await payments.sample.read(code)).status).toBe('awaiting-payment');
});

test('an order that nobody reads is asked for by itself, and is paid though it ran out', async () => {
  const { code, reference } = await place();
  const failed = await place();
  gateway.set(failed.reference, { transaction_status: 'expire', status_code: '407' });
  const late = new Date(WEDNESDAY.getTime() + 20 * 60_000);
  payments.sample.clock.now = late;
  await sweepOrders({ store: payments.sample.store, secrets });
  expect((await readStored(code)).status).toBe('expired');
  gateway.set(reference, settled);
  await sweepOrders({ store: payments.sample.store, secrets });
  expect((await readStored(code)).status).toBe('expired');
  gateway.asked.length = 0;
  payments.sample.clock.now = new Date(late.getTime() + 10 * 60_000);
  await sweepOrders({ store: payments.sample.store, secrets });
  expect(await readStored(code)).toEqual({ status: 'paid', received: 30_000, returned: 0 });
  expect(gateway.asked.some(({ url }) => url.includes(reference))).toBe(true);
  expect(gateway.asked.some(({ url }) => url.includes(failed.reference))).toBe(false);
  gateway.asked.length = 0;
  payments.sample.clock.now = new Date(WEDNESDAY.getTime() + 2 * DAY);
  await sweepOrders({ store: payments.sample.store, secrets });
  expect(gateway.asked).toEqual([]);
});

test('a gateway that is silent is asked once in a sweep, however many payments wait', async () => {
  payments.sample.clock.now = new Date(WEDNESDAY.getTime() + 3 * DAY);
  for (let order = 0; order < 3; order += 1) await place();
  gateway.asked.length = 0;
  gateway.answer = () => HttpResponse.error();
  await sweepOrders({ store: payments.sample.store, secrets });
  expect(gateway.asked).toHaveLength(1);
  gateway.answer = undefined;
  await sweepOrders({ store: payments.sample.store, secrets });
  expect(gateway.asked).toHaveLength(3);
});

test('a payment that the gateway did not prepare is asked for again, under another name', async () => {
  gateway.answer = () => HttpResponse.error();
  const response = await payments.sample.place({ method: 'midtrans' });
  const { code, payment } = orderSchema.parse(await response.json());
  expect([response.status, payment]).toEqual([201, { method: 'midtrans', qris: null }]);
  gateway.answer = undefined;
  payments.sample.clock.now = new Date(WEDNESDAY.getTime() + 6_000);
  expect((await payments.sample.read(code)).payment).toMatchObject({ qris: expect.any(String) });
});

test('a community without the gateway takes no notices', async () => {
  const { reference } = await place();
  gateway.set(reference, settled);
  await removePaymentMethod(payments.sample.store, 'gereja-contoh', 'midtrans');
  expect((await send(gateway.toNotice(reference))).status).toBe(403);
  const elsewhere = await payments.sample.api.request('/nobody/data/orders/notices/midtrans', {
    method: 'POST',
  });
  expect(elsewhere.status).toBe(404);
  expect((await payments.sample.api.request(noticePath)).status).toBe(405);
});
