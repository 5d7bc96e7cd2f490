// Sums of transfers: each tells whose it is, and nobody uses them up by ordering without paying.
import { problemSchema } from '@circunomy/sdk/schema';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import {
  createSampleOrders,
  type SampleOrders,
  WEDNESDAY,
} from '../../test-support/sample-orders.ts';

const HOUR = 60 * 60 * 1000;

let sample: SampleOrders;
beforeEach(async () => {
  sample = await createSampleOrders({ capacity: 10_000, methods: ['transfer'] });
});

async function place(): Promise<{ code: string; amount: number }> {
  const answer = await sample.place({ method: 'transfer' });
  return (await answer.json()) as { code: string; amount: number };
}

/** Orders like this one for all the other sums that it might have had. */
async function takeTheOthers({ code, amount }: { code: string; amount: number }): Promise<void> {
  await sql`
    with recursive numbers (i) as (select 1 union all select i + 1 from numbers where i < 999)
    insert into orders
    select community, 'X' || i, status, product, msme, quantity, price, i, price + i, method,
      campaign, wish, name, contact, message, contributor, week, placed_at, expires_at,
      reported_at, closed_at, reference || i, payment
    from orders, numbers where code = ${code} and price + i <> ${amount}
  `.execute(sample.store.database);
}

test('no two open orders ask for the same sum; where all are taken, the next one waits', async () => {
  await takeTheOthers(await place());
  const answer = await sample.place({ method: 'transfer' });
  expect(problemSchema.parse(await answer.json()).code).toBe('too-many-orders');
});

test('sums that were given back unpaid are given again before nobody can order, the oldest first', async () => {
  const first = await place();
  sample.clock.now = new Date(WEDNESDAY.getTime() + HOUR);
  const second = await place();
  await sample.step(second.code, 'report');
  await takeTheOthers(second);
  // One of each sum is enough.
  await sql`delete from orders where code like 'X%' and amount = ${first.amount}`.execute(
    sample.store.database,
  );
  sample.clock.now = new Date(WEDNESDAY.getTime() + 26 * HOUR);
  const third = await place();
  expect(third.amount).toBe(first.amount);
  expect((await place()).amount).not.toBe(first.amount);
});
