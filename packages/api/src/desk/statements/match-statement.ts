// Proposes to which orders the lines of a bank statement belong. Nothing is recorded: a treasurer confirms each.
import type { Statement } from '@circunomy/sdk/schema';
import type { Kysely } from 'kysely';
import { toJakartaDate } from '../../ledger/rules/jakarta-date.ts';
import { type OrderRow, toStatus } from '../../orders/order-row.ts';
import type { Store } from '../../storage/store.ts';
import type { Tables } from '../../storage/tables.ts';
import { readMoneyOfOrders, sumKept } from '../money-lines.ts';
import { listKnown, listRecordedByHand } from './known-lines.ts';
import { readStatement, type StatementLine } from './read-statement.ts';

/** Days before today of which orders are looked at: money that comes later is nobody's but the treasurer's to match. */
const DAYS_BACK = 90;
const DAY = 24 * 60 * 60 * 1000;

/** An order that still asks for money. */
interface Asking {
  readonly row: OrderRow;
  /** Rupiah. */
  readonly sum: number;
  /** `YYYY-MM-DD` in Jakarta; money that came before it is for something else. */
  readonly since: string;
}

/** @throws {ApiError} `statement-refused`. */
export async function matchStatement(
  store: Store,
  community: string,
  bytes: Uint8Array,
): Promise<Statement> {
  const now = store.clock();
  const lines = readStatement(bytes, toJakartaDate(now));
  const asking = await listAsking(store.database, community, now);
  const known = await listKnown(store.database, community, lines);
  const open = lines.map((line) => {
    const isNew = line.direction === 'in' && !known.has(line.reference);
    return isNew ? asking.filter(({ sum, since }) => sum === line.amount && since <= line.on) : [];
  });
  const counts = Map.groupBy(open.flat(), ({ row }) => row.code);
  const isUnasked = (line: StatementLine, index: number): boolean =>
    line.direction === 'in' && open[index]?.length === 0 && !known.has(line.reference);
  const byHand = await listRecordedByHand(store.database, community, lines.filter(isUnasked));
  const isKnown = ({ reference }: StatementLine): boolean =>
    known.has(reference) || byHand.has(reference);
  return {
    community,
    lines: lines.map((line, index) => {
      const { row, on, direction, amount, description, reference } = line;
      const orders = open[index] ?? [];
      // Two new lines of one sum cannot both belong to the one order that asks for it.
      const isOnly = orders.every((each) => counts.get(each.row.code)?.length === 1);
      return {
        ...{ row, on, direction, amount, description, reference },
        state: isKnown(line) ? 'known' : toState(line, orders.length, isOnly),
        orders: orders.map((each) => ({ code: each.row.code, status: toStatus(each.row, now) })),
      };
    }),
  };
}

function toState(
  { direction }: StatementLine,
  orders: number,
  isOnly: boolean,
): 'out' | 'match' | 'several' | 'no-order' {
  if (direction === 'out') return 'out';
  if (orders === 0) return 'no-order';
  return orders === 1 && isOnly ? 'match' : 'several';
}

/** Transfers that wait for money, or for which it would come late. */
async function listAsking(
  database: Kysely<Tables>,
  community: string,
  now: Date,
): Promise<readonly Asking[]> {
  const rows = await database
    .selectFrom('orders')
    .selectAll()
    .where('community', '=', community)
    .where('method', '=', 'transfer')
    .where('status', 'in', ['awaiting-payment', 'expired', 'cancelled'])
    .where('placed_at', '>', new Date(now.getTime() - DAYS_BACK * DAY).toISOString())
    .orderBy('placed_at')
    .execute();
  const codes = rows.map(({ code }) => code);
  const money = await readMoneyOfOrders(database, community, codes);
  return rows.map((row) => ({
    ...{ row, sum: row.amount - sumKept(money.get(row.code) ?? []) },
    since: toJakartaDate(new Date(row.placed_at)),
  }));
}
