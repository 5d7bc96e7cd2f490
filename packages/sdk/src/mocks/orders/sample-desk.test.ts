// A developer plays the whole journey against the mocks: ordering, paying, and what the ledger tells of it.
import { getResponse, type RequestHandler } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { orderableSchema, orderSchema } from '../../contract/order.schema.ts';
import { entrySchema } from '../../ledger/kinds/entry.schema.ts';
import { createOrders, type NewOrder, type Orders } from '../../orders/index.ts';
import { createHandlers } from '../handlers.ts';
import { type SampleCommunity, sampleCommunity } from '../sample-community.ts';

const src = 'https://sample.test/komunitas-sampel/';
const rice: NewOrder = { product: 'product-000000000005', quantity: 2, method: 'test' };
const MINUTE = 60_000;

let sample: SampleCommunity;
let orders: Orders;
let time: number;

beforeEach(() => {
  // A Thursday.
  time = Date.UTC(2026, 2, 12, 3);
  const profile = { orders: `${src}data/orders` };
  sample = sampleCommunity({ profile, now: () => new Date(time) });
  orders = createOrders({ src, fetch: toFetch(createHandlers({ src, community: sample })) });
});

function toFetch(handlers: RequestHandler[]) {
  return async (url: string, init?: RequestInit): Promise<Response> => {
    const response = await getResponse(handlers, new Request(url, init));
    if (!response) throw new TypeError(`Nothing in this test answers ${url}.`);
    return response;
  };
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((caught: { code?: string }) => caught);
  return (error as { code?: string }).code ?? 'not refused';
}

describe('the sample’s order desk', () => {
  test('takes an order from the payment to the proof, as the ledger tells it', async () => {
    const { code } = await orders.place(rice);
    await orders.payTest(code);
    sample.treasurer.buy(code);
    sample.treasurer.deliver(code);
    expect((await orders.read(code)).status).toBe('distributed');
    sample.treasurer.document(code);
    const order = await orders.read(code);
    expect(() => orderSchema.parse(order)).not.toThrow();
    expect(order.steps.map(({ status }) => status)).toEqual([
      ...['awaiting-payment', 'paid', 'purchased', 'distributed', 'documented'],
    ]);
    expect(order.steps[3]?.delivery?.people).toEqual({ min: 2, max: 2 });
    const lines = new TextDecoder().decode(sample.readFile('ledger.ndjson')?.body).trimEnd();
    for (const line of lines.split('\n').slice(-4)) {
      expect(() => entrySchema.parse(JSON.parse(line))).not.toThrow();
    }
  });

  test('tells what is left, and never sells more', async () => {
    const before = await orders.orderable();
    expect(() => orderableSchema.parse(before)).not.toThrow();
    expect(before.products.map(({ free }) => free)).toEqual([200, null]);
    await orders.place({ ...rice, quantity: 150 });
    expect((await orders.orderable()).products[0]?.free).toBe(50);
    expect(await refusalOf(orders.place({ ...rice, quantity: 51 }))).toBe('capacity-gone');
    expect(await refusalOf(orders.place({ ...rice, product: 'product-000000000006' }))).toBe(
      'capacity-unknown',
    );
    time += 7 * 24 * 60 * MINUTE;
    expect((await orders.orderable()).products[0]?.free).toBe(200);
  });

  test('counts what was bought besides orders, and what orders bought only once', async () => {
    const { code } = await orders.place(rice);
    await orders.payTest(code);
    sample.treasurer.buy(code);
    expect((await orders.orderable()).products[0]?.free).toBe(198);
    sample.record({
      entry: {
        ...{ kind: 'purchase-made', on: '2026-03-10', msme: '@melati', fundedBy: null },
        ...{ product: rice.product, category: 'processed-food', amount: null },
        quantity: { unit: 'porsi', quantity: 8 },
      },
    });
    expect((await orders.orderable()).products[0]?.free).toBe(190);
  });

  test('lets an order expire, and takes what is paid later where its units are free', async () => {
    const [late, gone] = [await orders.place(rice), await orders.place({ ...rice, quantity: 100 })];
    time += 61 * MINUTE;
    expect(await orders.read(late.code)).toMatchObject({ status: 'expired', payment: null });
    await orders.place({ ...rice, quantity: 150 });
    expect((await orders.payTest(late.code)).status).toBe('paid');
    expect((await orders.payTest(gone.code)).status).toBe('disputed');
  });

  test('keeps units that are reported as paid until the treasurer confirms', async () => {
    const { code, amount, payment } = await orders.place({ ...rice, method: 'transfer' });
    expect(payment).toMatchObject({ method: 'transfer', extra: 101 });
    expect(amount).toBe(30_101);
    await orders.report(code);
    time += 71 * 60 * MINUTE;
    expect((await orders.read(code)).status).toBe('awaiting-payment');
    expect(await refusalOf(orders.cancel(code))).toBe('order-step-refused');
    sample.treasurer.confirm(code, 30_000);
    expect((await orders.read(code)).status).toBe('awaiting-payment');
    sample.treasurer.confirm(code, 101);
    expect(await orders.read(code)).toMatchObject({ status: 'paid', received: 30_101 });
    sample.treasurer.refund(code);
    expect(await orders.read(code)).toMatchObject({ status: 'refunded', returned: 30_101 });
  });

  test('takes none where the community’s profile names no address for orders', async () => {
    const closed = createHandlers({ src, community: sampleCommunity() });
    const elsewhere = createOrders({ src, fetch: toFetch(closed) });
    expect((await elsewhere.orderable()).methods).toEqual([]);
    expect(await refusalOf(elsewhere.place(rice))).toBe('orders-closed');
  });

  test('is open where no community is given', async () => {
    const open = createOrders({ src, fetch: toFetch(createHandlers({ src })) });
    expect((await open.place(rice)).status).toBe('awaiting-payment');
  });

  test('says of an order that is not there, or cannot be changed, what could not be done', async () => {
    const sayingOf = (work: Promise<unknown>) => work.catch((caught: Error) => caught.message);
    expect(await sayingOf(orders.read('K7M4Q9XT2P3E'))).toBe(
      'Could not find the order: there is none with this code. Check the code.',
    );
    const { code } = await orders.place(rice);
    await orders.payTest(code);
    expect(await sayingOf(orders.cancel(code))).toMatch(/^Could not change the order: /);
  });
});
