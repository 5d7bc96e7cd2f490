// Rupiah that make the sum of a transfer differ from every other that may still arrive, so that a line of a bank statement
// says whose it is.
import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { OrderRow } from './order-row.ts';

const MOST = 999;
const DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

interface Wanted {
  readonly community: string;
  readonly method: string;
  /** Rupiah of the lines. */
  readonly base: number;
  readonly now: Date;
}

/**
 * 1 to 999, taken at random from those that are free: no open order, and none of the last seven days, asks for the same
 * sum. Where all are taken, the one that was given back first, unpaid and not reported: ordering without paying must not
 * use them up. Undefined where there is none of that kind either.
 */
export async function findOwnSum(
  database: Kysely<Tables>,
  { community, method, base, now }: Wanted,
): Promise<number | undefined> {
  const since = new Date(now.getTime() - DAYS * DAY).toISOString();
  const rows = await database
    .selectFrom('orders')
    .select(['amount', 'status', 'reported_at'])
    .where('community', '=', community)
    .where('method', '=', method)
    .where('amount', '>', base)
    .where('amount', '<=', base + MOST)
    .where(({ or, eb }) => or([eb('status', '=', 'awaiting-payment'), eb('placed_at', '>', since)]))
    .orderBy('placed_at')
    .execute();
  const taken = new Set(rows.map(({ amount }) => Number(amount)));
  const free = Array.from({ length: MOST }, (_, index) => index + 1).filter(
    (extra) => !taken.has(base + extra),
  );
  return free.length === 0 ? findGivenBack(rows, base) : free[randomInt(free.length)];
}

type Row = Pick<OrderRow, 'amount' | 'status' | 'reported_at'>;

/** @param rows oldest first. */
function findGivenBack(rows: readonly Row[], base: number): number | undefined {
  const waitedFor = new Set<number>();
  const lastGivenBack = new Map<number, number>();
  for (const [place, { amount, status, reported_at }] of rows.entries()) {
    const isGivenBack = ['expired', 'cancelled'].includes(status) && reported_at === null;
    if (isGivenBack) lastGivenBack.set(Number(amount), place);
    else waitedFor.add(Number(amount));
  }
  const [longestAgo] = [...lastGivenBack]
    .filter(([amount]) => !waitedFor.has(amount))
    .sort(([, a], [, b]) => a - b);
  return longestAgo && longestAgo[0] - base;
}
