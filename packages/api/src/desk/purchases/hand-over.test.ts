// Paid orders become entries of the ledger: all or none, once, and only with a second pair of eyes.
import { type DeskPurchase, deskOrdersSchema, deskPurchaseSchema } from '@circunomy/sdk/schema';
import { beforeEach, expect, test } from 'vitest';
import {
  type Asking,
  createSampleDesk,
  type SampleDesk,
  tellProblem,
} from '../../../test-support/sample-desk.ts';
import { loadCommunityState, recordEntries } from '../../index.ts';

const community = 'gereja-contoh';
const asInitiator = { as: 'initiator' } as const;

let sample: SampleDesk;

beforeEach(async () => {
  sample = await createSampleDesk();
});

async function submit(body: object, asking?: Asking): Promise<DeskPurchase> {
  return deskPurchaseSchema.parse(await (await sample.post('purchases', body, asking)).json());
}

async function verify(id: string, asking: Asking = asInitiator): Promise<DeskPurchase> {
  const answer = await sample.post(`purchases/${id}/verification`, {}, asking);
  return deskPurchaseSchema.parse(await answer.json());
}

const size = async () => (await loadCommunityState(sample.store, community)).size;

/** Codes of the orders that need the treasurer, each with why. */
async function listAttention(): Promise<string[][]> {
  const answer = await sample.get('orders?status=attention');
  const { orders } = deskOrdersSchema.parse(await answer.json());
  return orders.map(({ order, attention }) => [order.code, ...attention]);
}

async function takeBack(purchase: string): Promise<void> {
  const correction = {
    ...{ kind: 'entry-corrected', on: '2026-11-18' },
    payload: { corrects: purchase, replacement: null, reason: 'typing-error' },
  } as const;
  await recordEntries(sample.store, community, [correction], sample.witnesses);
}

const statusOf = async (code: string) => (await sample.read(code)).status;

test('orders wait for another operator, then the ledger carries each of them, without a name', async () => {
  const contributor = { name: 'Ibu Contoh', contact: 'ibu@contoh.example' };
  const codes = [await sample.paid({ quantity: 2, contributor }), await sample.paid()];
  const before = await size();
  const waiting = await submit({ orders: codes });
  expect(waiting).toMatchObject({
    ...{ state: 'waiting', orders: codes, product: sample.tea, quantity: 3, amount: 45_000 },
    ...{ left: 0, on: '2026-11-18', recordedBy: sample.ids.treasurer, verifiedBy: null },
  });
  expect([await size(), await statusOf(codes[0] ?? '')]).toEqual([before, 'paid']);
  expect((await sample.look(codes[0] ?? '')).attention).toEqual(['verify']);
  expect(await tellProblem(sample.post(`purchases/${waiting.id}/verification`, {}))).toBe(
    '403 verifier-same',
  );
  const recorded = await verify(waiting.id);
  expect(recorded).toMatchObject({
    ...waiting,
    state: 'recorded',
    verifiedBy: sample.ids.initiator,
    entries: [
      { number: before + 1 },
      { number: before + 2 },
      { id: waiting.id, number: before + 3 },
    ],
  });
  const { entries, bodies } = await loadCommunityState(sample.store, community);
  const rows = await sample.store.database.selectFrom('orders').selectAll().execute();
  expect(entries.slice(before)).toMatchObject([
    ...rows
      .toSorted((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code))
      .map((row) => ({
        ...{ kind: 'contribution-received', on: '2026-11-18', from: 'public' },
        ...{ amount: row.quantity * 15_000, contributor: row.contributor },
      })),
    {
      ...{ kind: 'purchase-made', on: '2026-11-18', msme: sample.msme, product: sample.tea },
      ...{ amount: 45_000, quantity: { unit: 'botol', quantity: 3 }, fundedBy: 'public' },
      ...{ recordedBy: sample.ids.treasurer, verifiedBy: sample.ids.initiator },
    },
  ]);
  const ledger = Buffer.concat([...bodies]).toString();
  for (const secret of [...codes, 'Ibu Contoh', 'contoh.example']) {
    expect(ledger).not.toContain(secret);
  }
  for (const code of codes) {
    const { order, attention } = await sample.look(code);
    expect([order.status, attention]).toEqual(['purchased', []]);
    expect(order.steps.at(-1)?.entries).toHaveLength(2);
  }
});

test('what was handed over once is not bought again, whatever is repeated', async () => {
  const code = await sample.paid();
  const asking = { key: 'kunci-pembelian' };
  const first = await submit({ orders: [code] }, asking);
  expect(await submit({ orders: [code] }, asking)).toEqual(first);
  expect(await tellProblem(sample.post('purchases', { orders: [code] }))).toBe(
    '422 purchase-refused $.orders[0]',
  );
  const verifying = { ...asInitiator, key: 'kunci-pemeriksaan' };
  const recorded = await verify(first.id, verifying);
  expect(await verify(first.id, verifying)).toEqual(recorded);
  expect(
    await tellProblem(sample.post(`purchases/${first.id}/verification`, {}, asInitiator)),
  ).toBe('404 purchase-unknown');
  expect(await tellProblem(sample.post('purchases', { orders: [code] }))).toBe(
    '422 purchase-refused $.orders[0]',
  );
});

test('orders that do not belong together are refused, each beside its place', async () => {
  const [tea, ginger, unpaid] = [
    await sample.paid(),
    await sample.paid({ product: sample.ginger }),
    await sample.order(),
  ];
  const forCampaign = await sample.paid({ campaign: sample.campaign });
  const before = await size();
  const orders = [tea, ginger, unpaid, tea, forCampaign, '0000000000000'.slice(1)];
  const answer = await sample.post('purchases', { orders });
  const { code, faults } = (await answer.json()) as {
    code: string;
    faults: { path: string; message: string }[];
  };
  expect(code).toBe('purchase-refused');
  expect(faults.map(({ path, message }) => `${path} ${message}`)).toEqual([
    '$.orders[1] This order is of another product than the first. Hand it over with orders of its own product.',
    '$.orders[2] This order is "Awaiting payment", and only paid ones are bought. Leave it out.',
    '$.orders[3] This order stands in the list twice. Leave one of them out.',
    '$.orders[4] This order is for another campaign than the first. Hand it over apart.',
    '$.orders[5] There is no order with this code. Check the code.',
  ]);
  expect(await size()).toBe(before);
});

test('the MSME is never said to get more than its own price, and less is told as it was', async () => {
  const code = await sample.paid({ quantity: 4 });
  const tooMuch = sample.post('purchases', { orders: [code], amount: 60_001 });
  expect(await tellProblem(tooMuch)).toBe('422 purchase-refused $.amount');
  const { id, left } = await submit({ orders: [code], amount: 50_000 });
  expect(left).toBe(10_000);
  await verify(id);
  const { view } = await loadCommunityState(sample.store, community);
  expect(view.effectiveById(id)).toMatchObject({ amount: 50_000 });
});

test('what came beyond the price stays visible as contribution', async () => {
  const code = await sample.order({ method: 'transfer', quantity: 2 });
  const { amount } = await sample.read(code);
  await sample.post(`orders/${code}/confirm`, { amount: amount + 5_000, on: '2026-11-17' });
  const { id, left, entries } = await verify((await submit({ orders: [code] })).id);
  expect(left).toBe(amount + 5_000 - 30_000);
  const { view } = await loadCommunityState(sample.store, community);
  expect(view.effectiveById(entries[0]?.id ?? '')).toMatchObject({
    ...{ amount: amount + 5_000, on: '2026-11-17' },
  });
  expect(view.effectiveById(id)).toMatchObject({ amount: 30_000 });
});

test('what changed meanwhile is checked again, and a purchase that no longer fits can be discarded', async () => {
  const code = await sample.paid();
  const { id } = await submit({ orders: [code] });
  await sample.post(`orders/${code}/refund`, { amount: 15_000 });
  const late = sample.post(`purchases/${id}/verification`, {}, asInitiator);
  expect(await tellProblem(late)).toBe('422 purchase-refused $.orders[0]');
  expect((await sample.discard(id)).status).toBe(204);
  expect(await tellProblem(sample.discard(id))).toBe('404 purchase-unknown');
  const { purchases } = (await (await sample.get('purchases')).json()) as { purchases: [] };
  expect(purchases).toEqual([]);
});

test('any operator may verify, and learns no code by it', async () => {
  const code = await sample.paid();
  const { id } = await submit({ orders: [code] });
  const seen = await (await sample.get('purchases', 'volunteer')).text();
  expect(seen).toContain(id);
  expect(seen).not.toContain(code);
  expect(await verify(id, { as: 'volunteer' })).toMatchObject({ state: 'recorded', orders: [] });
  expect(await tellProblem(sample.post('purchases', { orders: [code] }, { as: 'volunteer' }))).toBe(
    '403 role-refused',
  );
});

test('a purchase that the ledger takes back leaves a paid order, which is bought anew without a second contribution', async () => {
  const code = await sample.paid();
  const first = await verify((await submit({ orders: [code] })).id);
  await takeBack(first.id);
  expect(await statusOf(code)).toBe('paid');
  expect(await listAttention()).toEqual([[code, 'buy']]);
  const second = await verify((await submit({ orders: [code] })).id);
  expect(second.entries).toHaveLength(1);
  expect(await statusOf(code)).toBe('purchased');
  expect(await listAttention()).toEqual([]);
});

test('an order whose purchase the ledger took back is refunded like any that was not bought', async () => {
  const code = await sample.paid({ quantity: 100 });
  const { id } = await verify((await submit({ orders: [code] })).id);
  await takeBack(id);
  const refund = (amount: number) =>
    sample.post(`orders/${code}/refund`, { amount, reference: `kembali ${amount}` });
  expect((await refund(500_000)).status).toBe(200);
  expect(await statusOf(code)).toBe('paid');
  await refund(1_000_000);
  expect(await statusOf(code)).toBe('refunded');
  // The ledger still tells of a contribution that went back.
  expect(await listAttention()).toEqual([[code, 'correct']]);
  expect((await sample.place({ quantity: 100 })).status).toBe(201);
});

test('money that came once its campaign had ended is told without the campaign', async () => {
  const code = await sample.order({ campaign: sample.campaign });
  const inTime = await sample.paid({ campaign: sample.campaign });
  expect((await sample.look(inTime)).campaign).toBe(sample.campaign);
  // The campaign collects until the 20th; the order was placed a quarter of an hour before midnight in Jakarta.
  sample.clock.now = new Date('2026-11-20T16:45:00.000Z');
  const late = await sample.order({ campaign: sample.campaign });
  sample.clock.now = new Date('2026-11-20T17:15:00.000Z');
  await sample.step(late, 'test-payment');
  expect((await sample.look(late)).campaign).toBeNull();
  expect((await sample.look(code)).order.status).toBe('expired');
  const apart = await submit({ orders: [late] });
  expect(apart.state).toBe('waiting');
  const { entries } = await verify(apart.id);
  const { view } = await loadCommunityState(sample.store, community);
  for (const { id } of entries) expect(view.effectiveById(id)).not.toHaveProperty('campaign');
});

test('digits that told a transfer from others may go back after the purchase', async () => {
  const code = await sample.order({ method: 'transfer', quantity: 2 });
  const { amount } = await sample.read(code);
  await sample.post(`orders/${code}/confirm`, { amount });
  await verify((await submit({ orders: [code] })).id);
  await sample.post(`orders/${code}/refund`, { amount: amount - 30_000 });
  expect(await statusOf(code)).toBe('purchased');
});

test('what was bought stays bought though its money went back', async () => {
  const code = await sample.paid();
  await verify((await submit({ orders: [code] })).id);
  await sample.post(`orders/${code}/refund`, { amount: 15_000 });
  expect(await statusOf(code)).toBe('disputed');
  await sample.post(`orders/${code}/accept`, { note: 'Ditanggung komunitas.' });
  expect(await statusOf(code)).toBe('purchased');
});
