// What a treasurer's step can never do, by mistake or on purpose: let money appear twice, go back before it came, or be
// money where none moved.
import { reconciliationSchema } from '@circunomy/sdk/schema';
import { beforeEach, expect, test } from 'vitest';
import { createSampleDesk, type SampleDesk, tellProblem } from '../../test-support/sample-desk.ts';
import { ordersPath } from '../../test-support/sample-orders.ts';
import { sampleProfile } from '../../test-support/sample-store.ts';
import { changeProfile } from '../index.ts';

const DAY = '2026-11-18';
/** As the lines of a bank statement are known. */
const LINE = `mutasi:${'0'.repeat(32)}`;

let sample: SampleDesk;
beforeEach(async () => {
  sample = await createSampleDesk();
});

async function sumDay(): Promise<{ in: number; out: number; unmatched: number }> {
  const answer = await sample.get(`reconciliation/${DAY}`);
  return reconciliationSchema.parse(await answer.json()).totals;
}

test('no more goes back than came, also where a bank statement is named', async () => {
  const code = await sample.order({ method: 'transfer' });
  const refund = (amount: number) =>
    sample.post(`orders/${code}/refund`, { amount, reference: LINE });
  expect(await tellProblem(refund(1_000_000))).toBe('422 refund-refused');
  const { amount } = await sample.read(code);
  await sample.post(`orders/${code}/confirm`, { amount });
  expect(await tellProblem(refund(amount + 1))).toBe('422 refund-refused');
  expect((await refund(amount)).status).toBe(200);
  expect(await sumDay()).toEqual({ in: amount, out: amount, unmatched: 0 });
});

test('a line of a statement is one sum, whatever way of paying it is thought to be', async () => {
  const [first, second] = [
    await sample.order({ method: 'qris' }),
    await sample.order({ method: 'qris' }),
  ];
  const money = { amount: 15_000, reference: LINE };
  const keep = (method: string) => sample.post('money', { ...money, method, on: DAY });
  expect((await keep('transfer')).status).toBe(201);
  expect((await keep('qris')).status).toBe(201);
  expect(await sumDay()).toEqual({ in: 15_000, out: 0, unmatched: 15_000 });
  expect((await sample.post(`orders/${first}/confirm`, money)).status).toBe(200);
  expect(await tellProblem(sample.post(`orders/${second}/confirm`, money))).toBe(
    '409 money-recorded',
  );
  expect(await sumDay()).toEqual({ in: 15_000, out: 0, unmatched: 0 });
  expect((await sample.read(first)).status).toBe('paid');
});

test('what was paid while a community was made up is no money once it is real', async () => {
  const [paid, open] = [await sample.paid(), await sample.order()];
  const made: string[] = [];
  for (const method of ['transfer', 'qris']) {
    const code = await sample.order({ method });
    const { amount } = await sample.read(code);
    await sample.post(`orders/${code}/confirm`, { amount });
    made.push(code);
  }
  const waiting = await (await sample.post('purchases', { orders: [await sample.paid()] })).json();
  const orders = `https://contoh.example${ordersPath}`;
  await changeProfile(sample.store, 'gereja-contoh', {
    ...{ ...sampleProfile, orders, fictional: false },
  });
  expect(await tellProblem(sample.post('purchases', { orders: [paid] }))).toBe(
    '422 purchase-refused $.orders[0]',
  );
  for (const code of made) {
    expect(await tellProblem(sample.post('purchases', { orders: [code] }))).toBe(
      '422 purchase-refused $.orders[0]',
    );
  }
  const { id } = waiting as { id: string };
  const verifying = sample.post(`purchases/${id}/verification`, {}, { as: 'initiator' });
  expect(await tellProblem(verifying)).toBe('422 purchase-refused $.orders[0]');
  const before = await sumDay();
  const body = { amount: 15_000, reference: 'a' };
  expect(await tellProblem(sample.post(`orders/${open}/confirm`, body))).toBe('422 desk-refused $');
  const money = sample.post('money', { ...body, method: 'test', on: DAY });
  expect(await tellProblem(money)).toBe('422 desk-refused $');
  expect(await sumDay()).toEqual(before);
  await sample.post(`orders/${paid}/refund`, { amount: 15_000 });
  expect((await sample.read(paid)).status).toBe('refunded');
});

test('text that not every database can hold is refused beside its field', async () => {
  const code = await sample.order();
  for (const note of ['a\u0000', '\ud800']) {
    const noted = sample.post(`orders/${code}/note`, { note });
    expect(await tellProblem(noted)).toBe('422 desk-refused $.note');
  }
});
