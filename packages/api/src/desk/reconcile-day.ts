// The day's money: every movement once, by the way it was paid, against what the orders asked for.
import type { MoneyLine, PaymentMethod, Reconciliation } from '@circunomy/sdk/schema';
import type { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import type { Tables } from '../storage/tables.ts';
import { readMoneyOfDay, sumMoney, toMoneyLine } from './money-lines.ts';

/** @param day `YYYY-MM-DD` in Jakarta. */
export async function reconcileDay(
  database: Kysely<Tables>,
  community: string,
  day: string,
): Promise<Reconciliation> {
  const rows = await readMoneyOfDay(database, community, day);
  const lines = rows.map(toMoneyLine);
  const expected = await readExpected(database, community, day);
  const byMethod = Map.groupBy(lines, ({ method }) => method);
  return {
    ...{ community, day },
    totals: toSums(lines),
    methods: [...byMethod].map(([method, ofMethod]) => ({
      ...{ method, ...toSums(ofMethod), expected: expected.get(method) ?? 0, lines: ofMethod },
    })),
  };
}

/** @throws {ApiError} `desk-refused` unless it is a day of the calendar. */
export function ensureDay(day: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && toDay(Date.parse(day)) === day;
  if (isDay) return day;
  const message = {
    en: `"${day}" is no day. Write it as 2026-11-22.`,
    id: `"${day}" bukan hari. Tulis seperti 2026-11-22.`,
  };
  const faults = [{ path: '$.day', value: day, message }];
  throw new ApiError('desk-refused', { count: faults.length }, { faults });
}

function toSums(lines: readonly MoneyLine[]): Reconciliation['totals'] {
  const coming = lines.filter(({ direction }) => direction === 'in');
  return {
    in: sumMoney(coming),
    out: sumMoney(lines.filter(({ direction }) => direction === 'out')),
    unmatched: sumMoney(coming.filter(({ code }) => code === null)),
  };
}

/** What the orders that got money on the day still asked for in the morning. */
async function readExpected(
  database: Kysely<Tables>,
  community: string,
  day: string,
): Promise<ReadonlyMap<PaymentMethod, number>> {
  const rows = await database
    .selectFrom('orders')
    .innerJoin('order_money', (join) =>
      join
        .onRef('order_money.community', '=', 'orders.community')
        .onRef('order_money.code', '=', 'orders.code'),
    )
    .select(['orders.code', 'orders.amount as asked', 'order_money.method', 'order_money.amount'])
    .select(['order_money.direction', 'order_money.on_date'])
    .where('orders.community', '=', community)
    .where('order_money.on_date', '<=', day)
    .where('orders.code', 'in', (builder) =>
      builder
        .selectFrom('order_money')
        .select('code')
        .where('community', '=', community)
        .where('on_date', '=', day)
        .where('direction', '=', 'in')
        .where('code', 'is not', null)
        .$castTo<{ code: string }>(),
    )
    .execute();
  const expected = new Map<PaymentMethod, number>();
  for (const ofOrder of Map.groupBy(rows, ({ code }) => code).values()) {
    const today = ofOrder.find(({ on_date, direction }) => on_date === day && direction === 'in');
    const earlier = ofOrder.filter(({ on_date }) => on_date < day);
    const had = earlier.reduce(
      (sum, { direction, amount }) => sum + (direction === 'in' ? amount : -amount),
      0,
    );
    if (!today) continue;
    const method = today.method as PaymentMethod;
    expected.set(method, (expected.get(method) ?? 0) + Math.max(0, today.asked - had));
  }
  return expected;
}

/** Empty where it is no time. */
function toDay(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
