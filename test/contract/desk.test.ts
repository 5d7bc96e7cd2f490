// The treasurer's client against the real API: every call of it, and what it refuses.
import { createDesk, type Desk, isOperatorError } from '@circunomy/sdk/operator';
import { deskOrderSchema, deskPurchaseSchema, reconciliationSchema } from '@circunomy/sdk/schema';
import { beforeAll, expect, test } from 'vitest';
import { createSampleDesk, type SampleDesk } from '../../packages/api/test-support/sample-desk.ts';

let sample: SampleDesk;
let desk: Desk;
let verifier: Desk;

beforeAll(async () => {
  sample = await createSampleDesk();
  const open = (token: string): Desk =>
    createDesk({
      src: 'https://contoh.example/gereja-contoh/',
      token,
      fetch: async (url, init) => sample.api.request(url, init),
    });
  const [volunteer, treasurer] = sample.church.operators;
  desk = open(treasurer?.token ?? '');
  verifier = open(volunteer?.token ?? '');
}, 60_000);

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.catch((caught: unknown) => caught);
  return isOperatorError(error) ? error.code : error;
}

test('orders are listed and read, confirmed, noted, refunded and rejected', async () => {
  const code = await sample.order({ method: 'transfer' });
  expect((await desk.list()).orders.map(({ order }) => order.code)).toContain(code);
  expect((await desk.list({ status: 'attention' })).orders).toEqual([]);
  const short = await desk.confirm(code, { amount: 5_000, reference: 'sebagian' });
  expect(deskOrderSchema.parse(short).attention).toEqual(['short']);
  expect((await desk.note(code.toLowerCase(), 'Menunggu sisanya.')).notes).toHaveLength(1);
  expect((await desk.refund(code, { amount: 5_000 })).order.returned).toBe(5_000);
  expect((await desk.reject(code, 'Tidak jadi.')).order.status).toBe('cancelled');
  const late = await desk.confirm(code, { amount: 1_000, reference: 'menyusul' });
  expect(late.order.status).toBe('disputed');
  expect((await desk.accept(code, 'Tetap dibelikan.')).order.status).toBe('paid');
  expect(await desk.read(code)).toMatchObject({ order: { code, status: 'paid' } });
});

test('a purchase waits for another operator, is recorded or thrown away', async () => {
  const code = await sample.paid();
  const thrownAway = await desk.purchase({ orders: [code] });
  await desk.discardPurchase(thrownAway.id);
  const waiting = deskPurchaseSchema.parse(await desk.purchase({ orders: [code] }));
  expect((await verifier.purchases()).map(({ id }) => id)).toEqual([waiting.id]);
  expect(await codeOf(desk.verifyPurchase(waiting.id))).toBe('verifier-same');
  expect((await verifier.verifyPurchase(waiting.id)).state).toBe('recorded');
  expect(await codeOf(desk.discardPurchase(waiting.id))).toBe('purchase-unknown');
});

test('a day is reconciled, as JSON and as a table, with money that nobody knows', async () => {
  const money = { method: 'qris', amount: 12_000, on: '2026-11-12', reference: 'kas' } as const;
  expect(await desk.keepMoney(money)).toMatchObject({ code: null, amount: 12_000 });
  const day = reconciliationSchema.parse(await desk.reconciliation('2026-11-12'));
  expect(day.totals).toEqual({ in: 12_000, out: 0, unmatched: 12_000 });
  expect(await desk.reconciliationTable('2026-11-12')).toContain('12000');
  const csv = 'Tanggal,Keterangan,Jumlah\n12/11/2026,SIAPA,12.345\n';
  for (const sent of [csv, new Blob([csv])]) {
    expect((await desk.readStatement(sent)).lines).toMatchObject([{ state: 'no-order' }]);
  }
});

test('who may not is told so, and no error holds a code or a token', async () => {
  const code = await sample.order();
  expect(await codeOf(verifier.list())).toBe('role-refused');
  const error = await verifier.read(code).catch((caught: unknown) => caught);
  if (!isOperatorError(error)) throw error;
  expect(error.code).toBe('role-refused');
  expect(`${error.url} ${error.message} ${JSON.stringify(error)}`).not.toContain(code);
  expect(await codeOf(desk.read('../../community.json'))).toBe('order-code-wrong');
  expect(await codeOf(desk.verifyPurchase('../orders'))).toBe('bad-id');
});
