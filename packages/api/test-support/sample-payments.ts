// Orders that are paid through the gateway that MSW plays, and what is stored of them.
import { type Order, orderSchema } from '@circunomy/sdk/schema';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  createSampleGateway,
  type SampleGateway,
  SERVER_KEY,
  type Standing,
} from './sample-gateway.ts';
import { createSampleOrders, ordersPath, type SampleOrders, WEDNESDAY } from './sample-orders.ts';

export const noticePath = `${ordersPath}/notices/midtrans`;
export const secrets = {
  MIDTRANS_SERVER_KEY_GEREJA_CONTOH: SERVER_KEY,
  MIDTRANS_SERVER_KEY: 'other',
};

export const settled: Standing = {
  ...{ transaction_status: 'settlement', settlement_time: '2026-11-18 09:03:00' },
};

export interface SamplePayments {
  readonly gateway: SampleGateway;
  readonly sample: SampleOrders;
  /** An order of Rp 15.000 a unit, by its code and by what the gateway calls it. */
  place(quantity?: number): Promise<{ readonly code: string; readonly reference: string }>;
  send(notice: unknown): Promise<Response>;
  /** Rows of money by the gateway. */
  listMoney(code: string | null): ReturnType<typeof listMoney>;
  /** As it stands, without asking the gateway. */
  readStored(code: string): Promise<Pick<Order, 'status' | 'received' | 'returned'>>;
}

/** Call it beside the tests of a file; the gateway answers once they run. */
export function createSamplePayments(): SamplePayments {
  const gateway = createSampleGateway();
  let sample: SampleOrders | undefined;
  const ensureSample = (): SampleOrders => {
    if (!sample) throw new Error('The tests have not begun.');
    return sample;
  };
  beforeAll(async () => {
    gateway.server.listen({ onUnhandledFrame: 'error' });
    const orders = { secrets, limits: { openPerAddress: 10_000, hourlyPerAddress: 10_000 } };
    sample = await createSampleOrders({ capacity: 10_000, methods: ['test', 'midtrans'], orders });
  });
  afterEach(() => {
    gateway.answer = undefined;
    gateway.asked.length = 0;
    ensureSample().clock.now = WEDNESDAY;
  });
  afterAll(() => gateway.server.close());
  return {
    gateway,
    get sample() {
      return ensureSample();
    },
    place: (quantity = 2) => place(ensureSample(), quantity),
    send: async (notice) =>
      ensureSample().api.request(noticePath, { method: 'POST', body: JSON.stringify(notice) }),
    listMoney: (code) => listMoney(ensureSample(), code),
    readStored: (code) => readStored(ensureSample(), code),
  };
}

async function place(sample: SampleOrders, quantity: number) {
  const response = await sample.place({ method: 'midtrans', quantity });
  const { code } = orderSchema.parse(await response.json());
  const row = await sample.store.database
    .selectFrom('orders')
    .select('reference')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return { code, reference: row.reference };
}

async function listMoney({ store }: SampleOrders, code: string | null) {
  return store.database
    .selectFrom('order_money')
    .selectAll()
    .where('code', code === null ? 'is' : '=', code)
    .where('method', '=', 'midtrans')
    .execute();
}

async function readStored(sample: SampleOrders, code: string) {
  const rows = await listMoney(sample, code);
  const sum = (wanted: string): number =>
    rows.filter((row) => row.direction === wanted).reduce((total, row) => total + row.amount, 0);
  const { status } = await sample.store.database
    .selectFrom('orders')
    .select('status')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return { status: status as Order['status'], received: sum('in'), returned: sum('out') };
}
