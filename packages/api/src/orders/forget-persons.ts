/**
 * What an order says of a person is erased with time: a month after it came to nothing, three months after its goods were
 * documented, and a year after it was placed whatever became of it (UU 27/2022: no longer than the purpose needs).
 */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { CommunityState } from '../ledger/community-state.ts';
import { loadCommunityState } from '../ledger/load-community-state.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';
import { eraseLog } from '../withdrawal/erase-bytes.ts';
import type { OrderRow } from './order-row.ts';
import { traceOrder } from './trace/trace-order.ts';
import { writeOrders } from './write-orders.ts';

const DAY = 24 * 60 * 60 * 1000;
const DAYS = { unpaid: 30, closed: 90, placed: 365 } as const;

/** Of one community; how many were erased. */
export async function forgetPersons(store: Store, community: string): Promise<number> {
  const state = await loadCommunityState(store, community);
  const documented = await listDocumented(store, state);
  const now = store.clock();
  const { database } = store;
  const due = await dueQuery(database, community, now).select('code').execute();
  if (documented.length === 0 && due.length === 0) return 0;
  const count = await writeOrders(store, community, async (transaction) => {
    for (const { code, at } of documented) await close(transaction, { community, code }, at);
    const rows = await dueQuery(transaction, community, now).select('code').execute();
    for (const { code } of rows) await erase(transaction, { community, code });
    return rows.length;
  });
  if (count > 0) await eraseLog(store);
  return count;
}

/** What the order says of a person; false where it says nothing. */
export async function erase(
  transaction: WriteTransaction,
  { community, code }: Pick<OrderRow, 'community' | 'code'>,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('orders')
    .set({ name: null, contact: null, message: null })
    .where('community', '=', community)
    .where('code', '=', code)
    .where(saysSomething)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function close(
  transaction: WriteTransaction,
  { community, code }: Pick<OrderRow, 'community' | 'code'>,
  at: string,
): Promise<void> {
  await transaction
    .updateTable('orders')
    .set({ closed_at: at })
    .where('community', '=', community)
    .where('code', '=', code)
    .where('status', '=', 'purchased')
    .execute();
}

/** Orders whose goods are documented, and when the ledger said so, that nobody has closed yet. */
async function listDocumented(
  { database }: Store,
  state: CommunityState,
): Promise<readonly { code: string; at: string }[]> {
  const rows = await database
    .selectFrom('orders')
    .innerJoin('order_entries', (join) =>
      join
        .onRef('order_entries.community', '=', 'orders.community')
        .onRef('order_entries.code', '=', 'orders.code'),
    )
    .select(['orders.code', 'order_entries.entry'])
    .where('orders.community', '=', state.community.community)
    .where('orders.status', '=', 'purchased')
    .where('orders.closed_at', 'is', null)
    .execute();
  const entries = new Map<string, string[]>();
  for (const { code, entry } of rows) entries.set(code, [...(entries.get(code) ?? []), entry]);
  return [...entries].flatMap(([code, ids]) => {
    const last = traceOrder(state, ids).findLast(({ status }) => status === 'documented');
    return last ? [{ code, at: last.at }] : [];
  });
}

function dueQuery(database: Store['database'], community: string, now: Date) {
  const before = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();
  return database
    .selectFrom('orders')
    .where('community', '=', community)
    .where(saysSomething)
    .where(({ or, and, eb }) =>
      or([
        and([
          eb('status', 'in', ['expired', 'cancelled']),
          eb('closed_at', '<=', before(DAYS.unpaid)),
        ]),
        eb('closed_at', '<=', before(DAYS.closed)),
        eb('placed_at', '<=', before(DAYS.placed)),
      ]),
    );
}

function saysSomething({ or, eb }: ExpressionBuilder<Tables, 'orders'>): Expression<SqlBool> {
  return or([
    eb('name', 'is not', null),
    eb('contact', 'is not', null),
    eb('message', 'is not', null),
  ]);
}
