// A treasurer's day over HTTP: what came, what did not, what goes back, and who may see it.
import {
  deskOrdersSchema,
  moneyLineSchema,
  problemSchema,
  reconciliationSchema,
} from '@circunomy/sdk/schema';
import { beforeEach, expect, test } from 'vitest';
import { createSampleDesk, type SampleDesk, tellProblem } from '../../test-support/sample-desk.ts';

const HOUR = 60 * 60 * 1000;
const transfer = { method: 'transfer', quantity: 2 } as const;

let sample: SampleDesk;

beforeEach(async () => {
  sample = await createSampleDesk();
});

function later(hours: number): void {
  sample.clock.now = new Date((sample.clock.now?.getTime() ?? 0) + hours * HOUR);
}

async function confirm(code: string, body: Record<string, unknown>) {
  return sample.post(`orders/${code}/confirm`, body);
}

test('nobody but a treasurer or an initiator opens the desk', async () => {
  const code = await sample.order();
  expect((await sample.get(`orders/${code}`, 'initiator')).status).toBe(200);
  for (const path of ['orders', `orders/${code}`, 'reconciliation/2026-11-18']) {
    expect(await tellProblem(sample.get(path, 'volunteer'))).toBe('403 role-refused');
    const anybody = sample.api.request(`/gereja-contoh/data/desk/${path}`);
    expect(await tellProblem(Promise.resolve(anybody))).toBe('401 token-missing');
  }
  const refusal = sample.post(`orders/${code}/note`, { note: 'x' }, { as: 'volunteer' });
  const { detail, detailId } = problemSchema.parse(await (await refusal).json());
  expect(detail).toBe(
    `Could not open the desk: ${sample.ids.volunteer} is a volunteer here, and orders are for a treasurer or an initiator. Ask one of them, or get a token of that role.`,
  );
  expect(detailId).toBe(
    `Tidak dapat membuka meja bendahara: ${sample.ids.volunteer} adalah relawan di sini, sedangkan pesanan untuk bendahara atau penggagas. Minta mereka, atau dapatkan token dengan peran itu.`,
  );
});

test('the desk shows contact and message, which the holder of the code is not shown', async () => {
  const contributor = { name: 'Ibu Contoh', contact: 'ibu@contoh.example' };
  const code = await sample.order({ ...transfer, contributor, message: 'Semoga berguna.' });
  const { contact, message, order } = await sample.look(code);
  expect([contact, message, order.name]).toEqual([
    'ibu@contoh.example',
    'Semoga berguna.',
    'Ibu Contoh',
  ]);
  expect(JSON.stringify(await sample.read(code))).not.toContain('ibu@contoh.example');
});

test('money confirmed twice is once; another sum under the same reference is refused', async () => {
  const code = await sample.order(transfer);
  const { amount } = await sample.read(code);
  const half = amount - 10_000;
  expect((await confirm(code, { amount: half })).status).toBe(200);
  expect((await confirm(code, { amount: half })).status).toBe(200);
  expect((await sample.look(code)).attention).toEqual(['short']);
  expect(await tellProblem(confirm(code, { amount: 10_000 }))).toBe('409 money-recorded');
  later(1);
  await confirm(code, { amount: 10_000, reference: 'setoran kedua', note: 'Lewat teller.' });
  const paid = await sample.look(code);
  expect(paid.order).toMatchObject({ status: 'paid', received: amount, returned: 0 });
  expect(paid.money.map((line) => [line.amount, line.source, line.madeBy])).toEqual([
    [half, 'treasurer', sample.ids.treasurer],
    [10_000, 'treasurer', sample.ids.treasurer],
  ]);
  expect(paid.attention).toEqual(['buy']);
});

test('one key is one step, whatever is sent again', async () => {
  const code = await sample.order(transfer);
  const asking = { key: 'satu-kunci-saja' };
  const body = { amount: 5_000, reference: 'a' };
  for (let times = 0; times < 3; times += 1) {
    expect((await sample.post(`orders/${code}/confirm`, body, asking)).status).toBe(200);
  }
  const other = sample.post(`orders/${code}/confirm`, { ...body, reference: 'b' }, asking);
  expect(await tellProblem(other)).toBe('422 idempotency-key-reused');
  expect((await sample.look(code)).money).toHaveLength(1);
});

test('too much is seen, and what goes back is never more than is there', async () => {
  const code = await sample.order(transfer);
  const { amount } = await sample.read(code);
  await confirm(code, { amount: amount + 20_000 });
  expect((await sample.look(code)).attention).toEqual(['buy', 'excess']);
  const refund = (body: object) => sample.post(`orders/${code}/refund`, body);
  await refund({ amount: 20_000 });
  expect((await sample.look(code)).attention).toEqual(['buy']);
  const tooMuch = refund({ amount: amount + 1, reference: 'lagi' });
  expect(await tellProblem(tooMuch)).toBe('422 refund-refused');
  await refund({ amount, reference: 'semua' });
  const { order, attention } = await sample.look(code);
  expect([order.status, order.returned, attention]).toEqual(['refunded', amount + 20_000, []]);
});

test('the digits that tell a transfer from others may go back, and nothing is missing', async () => {
  const code = await sample.order(transfer);
  const { amount, payment } = await sample.read(code);
  const extra = payment?.method === 'transfer' ? payment.extra : 0;
  await confirm(code, { amount });
  await sample.post(`orders/${code}/refund`, { amount: extra });
  expect((await sample.look(code)).attention).toEqual(['buy']);
  await sample.post(`orders/${code}/refund`, { amount: 1, reference: 'lagi' });
  expect((await sample.look(code)).attention).toEqual(['buy', 'short']);
});

test('a report that is no payment is rejected with its reason, and the units are free again', async () => {
  const code = await sample.order({ ...transfer, quantity: 100 });
  await sample.step(code, 'report');
  expect((await sample.look(code)).attention).toEqual(['reported']);
  expect((await sample.place(transfer)).status).toBe(409);
  await sample.post(`orders/${code}/reject`, { reason: 'Tidak ada di mutasi.' });
  const { order, notes, attention } = await sample.look(code);
  expect([order.status, attention]).toEqual(['cancelled', []]);
  expect(notes).toMatchObject([{ text: 'Tidak ada di mutasi.', madeBy: sample.ids.treasurer }]);
  expect((await sample.place(transfer)).status).toBe(201);
  const again = sample.post(`orders/${code}/reject`, { reason: 'Lagi.' });
  expect(await tellProblem(again)).toBe('409 order-step-refused');
});

test('a report after the deadline waits for the treasurer until it is answered', async () => {
  const code = await sample.order(transfer);
  later(25);
  await sample.step(code, 'report');
  expect((await sample.look(code)).attention).toEqual(['reported']);
  await sample.post(`orders/${code}/reject`, { reason: 'Tidak ada uang.' });
  const { order, attention } = await sample.look(code);
  expect([order.status, attention]).toEqual(['expired', []]);
});

test('late money revives an order whose units are free, and is disputed otherwise until accepted', async () => {
  const first = await sample.order({ ...transfer, quantity: 60 });
  const { amount } = await sample.read(first);
  later(25);
  const second = await sample.order({ ...transfer, quantity: 60 });
  await confirm(first, { amount });
  expect((await sample.look(first)).attention).toEqual(['late']);
  await sample.post(`orders/${first}/accept`, { note: 'UMKM sanggup.' });
  expect((await sample.look(first)).order.status).toBe('paid');
  await sample.step(second, 'cancel');
  await confirm(second, { amount: 1_000 });
  expect((await sample.look(second)).attention).toEqual(['after-close', 'short']);
  expect(await tellProblem(sample.post(`orders/${first}/accept`, { note: 'Lagi.' }))).toBe(
    '409 order-step-refused',
  );
});

test('notes are for the desk alone, and no step of the order', async () => {
  const code = await sample.order(transfer);
  await sample.post(`orders/${code}/note`, { note: 'Sudah ditelepon.' });
  expect((await sample.look(code)).notes).toMatchObject([{ text: 'Sudah ditelepon.' }]);
  const order = await sample.read(code);
  expect(order.steps).toHaveLength(1);
  expect(JSON.stringify(order)).not.toContain('ditelepon');
});

test('orders are listed newest first, by status, by what needs attention, and page by page', async () => {
  const codes: string[] = [];
  for (let times = 0; times < 55; times += 1) {
    later(0.001);
    codes.unshift(await sample.order());
  }
  const [newest = '', second = ''] = codes;
  await sample.step(newest, 'test-payment');
  const list = async (query: string) => {
    const page = deskOrdersSchema.parse(await (await sample.get(`orders${query}`)).json());
    return { codes: page.orders.map(({ order }) => order.code), next: page.next };
  };
  const page = await list('');
  expect(page.codes).toEqual(codes.slice(0, 50));
  expect(page.next).not.toContain(codes[49]);
  const rest = await list(`?from=${encodeURIComponent(page.next ?? '')}`);
  expect(rest).toEqual({ codes: codes.slice(50), next: null });
  expect(await list('?status=attention')).toEqual({ codes: [newest], next: null });
  expect(await list('?status=paid')).toEqual({ codes: [newest], next: null });
  expect((await list('?status=awaiting-payment')).codes[0]).toBe(second);
  later(2);
  expect((await list('?status=expired')).codes).toHaveLength(50);
  expect((await list('?status=awaiting-payment')).codes).toEqual([]);
  expect(await tellProblem(sample.get('orders?status=lunas'))).toBe('422 desk-refused $.status');
});

test('money that nobody knows is kept, and finds its order when it is confirmed', async () => {
  const money = { method: 'transfer', amount: 30_000, on: '2026-11-18', reference: 'mutasi 7' };
  const kept = moneyLineSchema.parse(await (await sample.post('money', money)).json());
  expect(kept).toMatchObject({ code: null, amount: 30_000, source: 'treasurer' });
  const other = sample.post('money', { ...money, amount: 31_000 });
  expect(await tellProblem(other)).toBe('409 money-recorded');
  const code = await sample.order(transfer);
  await confirm(code, { amount: 30_000, on: '2026-11-18', reference: 'mutasi 7' });
  expect((await sample.look(code)).money).toMatchObject([{ id: kept.id, code }]);
});

test('money that came another way than the order was to be paid is still the same money', async () => {
  const line = `mutasi:${'0'.repeat(31)}1`;
  const money = { amount: 30_000, on: '2026-11-18', reference: line };
  await sample.post('money', { ...money, method: 'transfer' });
  const code = await sample.order({ ...transfer, method: 'qris' });
  await confirm(code, money);
  const { order, money: lines } = await sample.look(code);
  expect([order.status, order.received]).toEqual(['paid', 30_000]);
  expect(lines).toMatchObject([{ method: 'transfer', source: 'statement', amount: 30_000 }]);
  const { totals } = reconciliationSchema.parse(
    await (await sample.get('reconciliation/2026-11-18')).json(),
  );
  expect(totals).toEqual({ in: 30_000, out: 0, unmatched: 0 });
  const other = await sample.order(transfer);
  expect(await tellProblem(confirm(other, money))).toBe('409 money-recorded');
});

test('what is wrong is told beside its field', async () => {
  const code = await sample.order(transfer);
  const refusals: [string, unknown, string][] = [
    ['confirm', { amount: 0 }, '422 desk-refused $.amount'],
    ['confirm', { amount: 'dua' }, '422 desk-refused $.amount'],
    ['confirm', { amount: 1_000, on: '2026-11-19' }, '422 desk-refused $.on'],
    ['refund', { amount: 1_000 }, '422 refund-refused'],
    ['reject', {}, '422 desk-refused $.reason'],
    ['accept', { note: 'Belum apa-apa.' }, '409 order-step-refused'],
    ['note', { note: '' }, '422 desk-refused $.note'],
  ];
  for (const [step, body, told] of refusals) {
    expect(await tellProblem(sample.post(`orders/${code}/${step}`, body))).toBe(told);
  }
  const slip = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
  expect(await tellProblem(sample.get(`orders/${slip}`))).toBe('404 order-code-wrong');
  expect(await tellProblem(sample.get('reconciliation/2026-02-30'))).toBe('422 desk-refused $.day');
});

test('what is kept to answer a repeated key holds nothing personal', async () => {
  const contributor = { name: 'Pak Rahasia', contact: '0812 0000' };
  const code = await sample.order({ ...transfer, contributor });
  await confirm(code, { amount: 1_000, note: 'Catatan biasa.' });
  const kept = await sample.store.database.selectFrom('idempotency').selectAll().execute();
  expect(kept.length).toBeGreaterThan(1);
  expect(JSON.stringify(kept)).not.toMatch(/Rahasia|0812|Catatan biasa/);
});
