// Whatever comes in whatever order – orders, money, time – every rupiah is written down once, and each order's status fits
// what came and went. A failing run is repeated with its seed.
import { orderSchema } from '@circunomy/sdk/schema';
import { beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../test-support/random.ts';
import { createSampleOrders, type SampleOrders } from '../../test-support/sample-orders.ts';
import { ApiError } from '../index.ts';
import { mayBecome, type StoredStatus } from './order-life.ts';
import { type Movement, receiveMoney, returnMoney } from './receive-money.ts';
import { sweepOrders } from './sweep-orders.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const MOVES = 60;
const CAPACITY = 12;
const HOUR = 60 * 60 * 1000;

let sample: SampleOrders;

/** What was said, by direction and reference: the first time counts, and an order may be named later. */
interface Told {
  amount: number;
  code: string | null;
}

beforeAll(async () => {
  sample = await createSampleOrders({ capacity: CAPACITY, methods: ['test', 'transfer'] });
}, 60_000);

test.each(SEEDS)('orders and money in random order (seed %i)', async (seed) => {
  const random = createRandom(seed);
  const codes: string[] = [];
  const told = new Map<string, Told>();
  for (let count = 0; count < MOVES; count += 1) await move(random, codes, told, seed);
  await sweepOrders({ store: sample.store, secrets: {} });
  await expectEachRupiahOnce(told, seed);
  for (const code of codes) await expectFitting(code);
  expect(await countKept()).toBeLessThanOrEqual(CAPACITY);
});

type Random = ReturnType<typeof createRandom>;

async function move(
  random: Random,
  codes: string[],
  told: Map<string, Told>,
  seed: number,
): Promise<void> {
  const code = codes[random(codes.length || 1)];
  const kind = random(10);
  if (code === undefined || kind < 2) {
    const quantity = 1 + random(4);
    const response = await sample.place({ quantity, method: random(2) ? 'test' : 'transfer' });
    if (response.status === 201) codes.push(orderSchema.parse(await response.json()).code);
  } else if (kind < 7) {
    await moveMoney(random, code, told, seed);
  } else if (kind === 7) {
    await sample.step(code, ['cancel', 'report', 'test-payment', 'forget'][random(4)] ?? '');
    await noteTestPayment(code, told);
  } else if (kind === 8) {
    // Now and then a clock is set back.
    const hours = random(5) === 0 ? -random(3) : random(30);
    sample.clock.now = new Date((sample.clock.now?.getTime() ?? 0) + hours * HOUR);
  } else {
    await sweepOrders({ store: sample.store, secrets: {} });
  }
}

async function moveMoney(
  random: Random,
  code: string,
  told: Map<string, Told>,
  seed: number,
): Promise<void> {
  const { amount } = await sample.read(code);
  const direction = random(4) === 0 ? 'out' : 'in';
  const reference = `seed-${seed}-${random(MOVES)}`;
  const movement: Movement = {
    ...{ community: 'gereja-contoh', method: 'transfer', on: '2026-11-18', reference },
    code: direction === 'in' && random(5) === 0 ? null : code,
    amount: [amount, Math.ceil(amount / 2), 1, amount + 7][random(4)] ?? amount,
    ...{ source: 'treasurer', madeBy: 'operator-7k3j9q2m4x8p' },
  };
  const key = `${direction} transfer ${reference}`;
  const work = direction === 'in' ? receiveMoney : returnMoney;
  const { store } = sample;
  try {
    await store.write((transaction) => work(store, transaction, movement));
  } catch (error) {
    if (error instanceof ApiError && error.code === 'refund-refused') return;
    throw error;
  }
  const known = told.get(key);
  if (!known) told.set(key, { amount: movement.amount, code: movement.code });
  else known.code ??= movement.code;
}

/** A payment by `test` is told under the order's own reference, at most once. */
async function noteTestPayment(code: string, told: Map<string, Told>): Promise<void> {
  const row = await sample.store.database
    .selectFrom('orders')
    .innerJoin('order_money', 'order_money.reference', 'orders.reference')
    .select(['orders.reference', 'orders.amount'])
    .where('orders.code', '=', code)
    .executeTakeFirst();
  if (row) told.set(`in test ${row.reference}`, { amount: row.amount, code });
}

async function expectEachRupiahOnce(told: ReadonlyMap<string, Told>, seed: number): Promise<void> {
  const rows = await sample.store.database.selectFrom('order_money').selectAll().execute();
  const kept = rows
    .filter(({ reference }) => isOfRun(reference, told, seed))
    .map(({ direction, method, reference, amount, code }) => [
      `${direction} ${method} ${reference}`,
      { amount, code },
    ]);
  expect(kept).toHaveLength(told.size);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(told));
}

function isOfRun(reference: string, told: ReadonlyMap<string, Told>, seed: number): boolean {
  return reference.startsWith(`seed-${seed}-`) || told.has(`in test ${reference}`);
}

async function expectFitting(code: string): Promise<void> {
  const { status, amount, received, returned, steps } = await sample.read(code);
  const left = received - returned;
  expect(left).toBeGreaterThanOrEqual(0);
  const fits: Readonly<Record<string, boolean>> = {
    'awaiting-payment': left < amount,
    paid: left > 0,
    expired: left === 0,
    cancelled: left === 0,
    refunded: left === 0 && received > 0,
    disputed: left > 0,
  };
  expect(fits[status], `${status}: ${received} - ${returned} of ${amount}`).toBe(true);
  if (left >= amount) expect(['paid', 'disputed']).toContain(status);
  const path = steps.map((step) => step.status as StoredStatus);
  for (const [index, from] of path.slice(0, -1).entries()) {
    const to = path[index + 1] ?? from;
    expect(mayBecome(from, to), `${from} to ${to}`).toBe(true);
  }
}

/** Units of this week that orders may still become goods with, apart from what the treasurer decides. */
async function countKept(): Promise<number> {
  const rows = await sample.store.database
    .selectFrom('orders')
    .select(['quantity', 'week', 'product'])
    .where('status', 'in', ['awaiting-payment', 'paid'])
    .where('product', '=', sample.tea)
    .execute();
  const weeks = new Map<string, number>();
  for (const { week, quantity } of rows) weeks.set(week, (weeks.get(week) ?? 0) + quantity);
  return Math.max(0, ...weeks.values());
}
