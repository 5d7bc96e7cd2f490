// What is free of a week: shared capacities, purchases besides, purchases that orders became, and what is not on offer.
import { createId } from '@circunomy/sdk/ledger';
import { orderableSchema } from '@circunomy/sdk/schema';
import { beforeEach, expect, test } from 'vitest';
import {
  createSampleOrders,
  ordersPath,
  proposeProduct,
  type SampleOrders,
} from '../../test-support/sample-orders.ts';
import { type ProposedEntry, recordEntries } from '../index.ts';
import { toJakartaWeek } from './jakarta-week.ts';

let sample: SampleOrders;

beforeEach(async () => {
  sample = await createSampleOrders();
}, 60_000);

async function readFree(product: string): Promise<number | null | undefined> {
  const answer = await sample.api.request(ordersPath);
  const { products } = orderableSchema.parse(await answer.json());
  return products.find(({ id }) => id === product)?.free;
}

const record = (...proposals: ProposedEntry[]) =>
  recordEntries(sample.store, 'gereja-contoh', proposals, sample.witnesses);

function proposePurchase(payload: Readonly<Record<string, unknown>>, on = '2026-11-17') {
  return {
    ...{ kind: 'purchase-made', on },
    payload: {
      ...{ msme: sample.msme, category: 'drinks', fundedBy: 'personal', amount: null },
      quantity: null,
      ...payload,
    },
  } as ProposedEntry;
}

test('weeks begin on Monday, by Jakarta’s calendar', () => {
  const weekOf = (instant: string) => toJakartaWeek(new Date(instant));
  expect(weekOf('2026-11-22T16:59:59.999Z')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(weekOf('2026-11-22T17:00:00.000Z')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  expect(weekOf('2026-12-31T17:00:00.000Z')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
});

test('products without a capacity of their own share their MSME’s', async () => {
  const { msme, ginger, tea } = sample;
  const lime = createId('product');
  await record(
    proposeProduct({ id: lime, msme, name: 'Jeruk', price: 8_000, weeklyCapacity: null }),
  );
  await sample.place({ product: ginger, quantity: 12 });
  expect([await readFree(ginger), await readFree(lime), await readFree(tea)]).toEqual([
    18, 18, 100,
  ]);
  expect((await sample.place({ product: lime, quantity: 19 })).status).toBe(409);
});

test('what was bought this week besides is not sold again, in pieces or in rupiah', async () => {
  const { tea, ginger } = sample;
  const bottles = (quantity: number) => ({ quantity: { unit: 'botol', quantity } });
  await record(
    proposePurchase({ product: tea, ...bottles(40) }),
    proposePurchase({ product: tea, amount: 31_000 }),
    proposePurchase({ product: tea, ...bottles(50) }, '2026-11-15'),
    proposePurchase({ product: tea, ...bottles(50) }, '2026-11'),
    proposePurchase(bottles(5)),
  );
  expect(await readFree(tea)).toBe(100 - 40 - 3);
  expect(await readFree(ginger)).toBe(25);
});

test('a purchase that orders became is counted once', async () => {
  const { tea, store } = sample;
  const code = (await (await sample.place({ quantity: 10 })).json()).code;
  await sample.step(code, 'test-payment');
  const [purchase] = await record(
    proposePurchase({ product: tea, quantity: { unit: 'botol', quantity: 10 } }),
  );
  expect(await readFree(tea)).toBe(80);
  await store.write((transaction) =>
    transaction
      .insertInto('order_entries')
      .values({ community: 'gereja-contoh', code, entry: purchase?.id ?? '', role: 'purchase' })
      .execute(),
  );
  expect(await readFree(tea)).toBe(90);
});

test('more than a week can make leaves nothing, never less', async () => {
  const { tea } = sample;
  await record(proposePurchase({ product: tea, quantity: { unit: 'botol', quantity: 140 } }));
  expect(await readFree(tea)).toBe(0);
});

test('what an MSME that has stopped made is not on offer', async () => {
  await record({
    ...{ kind: 'msme-changed', on: '2026-11-17' },
    payload: { msme: sample.msme, operating: false },
  } as ProposedEntry);
  expect(await readFree(sample.tea)).toBeUndefined();
  expect((await sample.place()).status).toBe(422);
});
