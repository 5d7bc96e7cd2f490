// Orders page by page, newest first: all of them, those of one status, or those that need the treasurer.
import type { DeskOrder, DeskOrders, OrderStatus } from '@circunomy/sdk/schema';
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { OrderRow } from '../orders/order-row.ts';
import type { Store } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';
import { type DeskPlace, readDeskOrder } from './read-desk-order.ts';

export type DeskFilter = OrderStatus | 'attention';

export interface DeskPage {
  readonly status?: DeskFilter | undefined;
  /** `next` of the page before. */
  readonly from?: string | undefined;
}

const PAGE = 50;
const READ_AT_ONCE = 100;

type Query = SelectQueryBuilder<Tables, 'orders', OrderRow>;

export async function listDeskOrders(
  store: Store,
  place: DeskPlace,
  { status, from }: DeskPage,
): Promise<DeskOrders> {
  const { community } = place;
  const orders: DeskOrder[] = [];
  let next: string | null = from ?? null;
  do {
    const rows = await readRows(store, { community, status, from: next ?? undefined });
    next = null;
    for (const row of rows) {
      const order = await readDeskOrder(store, place, row.code);
      if (matches(order, status)) orders.push(order);
      const isMore = row !== rows.at(-1) || rows.length === READ_AT_ONCE;
      next = isMore ? toCursor(row) : null;
      if (orders.length === PAGE) break;
    }
  } while (next !== null && orders.length < PAGE);
  return { community, orders, next };
}

function matches({ order, attention }: DeskOrder, status: DeskFilter | undefined): boolean {
  if (status === undefined) return true;
  return status === 'attention' ? attention.length > 0 : order.status === status;
}

function readRows(
  { database, clock }: Store,
  { community, status, from }: DeskPage & { readonly community: string },
): Promise<OrderRow[]> {
  const now = clock().toISOString();
  let query: Query = database
    .selectFrom('orders')
    .selectAll()
    .where('community', '=', community)
    .orderBy('placed_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(READ_AT_ONCE);
  const { placedAt, reference } = readCursor(from);
  if (placedAt !== undefined) {
    query = query.where(({ or, and, eb }) =>
      or([
        eb('placed_at', '<', placedAt),
        and([eb('placed_at', '=', placedAt), eb('reference', '<', reference)]),
      ]),
    );
  }
  return (status === undefined ? query : narrow(query, status, now)).execute();
}

/** To rows among which all of the status are; the rest is told when they are read. */
function narrow(query: Query, status: DeskFilter, now: string): Query {
  switch (status) {
    case 'attention':
      return query.where(({ or, and, eb }) =>
        or([
          eb('status', 'in', ['paid', 'disputed']),
          and([eb('status', '=', 'awaiting-payment'), eb('code', 'in', codesWithMoney(1))]),
          and([
            eb('status', 'in', ['awaiting-payment', 'expired']),
            eb('reported_at', 'is not', null),
          ]),
          // What moved once cannot be another sum than the ledger was told.
          and([eb('status', '=', 'purchased'), eb('code', 'in', codesWithMoney(2))]),
        ]),
      );
    case 'awaiting-payment':
      return query.where('status', '=', status).where('expires_at', '>', now);
    case 'expired':
      return query.where(({ or, and, eb }) =>
        or([
          eb('status', '=', 'expired'),
          and([eb('status', '=', 'awaiting-payment'), eb('expires_at', '<=', now)]),
        ]),
      );
    case 'paid':
      // A purchase that the ledger took back leaves a paid order.
      return query.where('status', 'in', ['paid', 'purchased']);
    case 'distributed':
    case 'documented':
      return query.where('status', '=', 'purchased');
    default:
      return query.where('status', '=', status);
  }
}

/** Of orders for which money moved at least so often. */
function codesWithMoney(times: number): RawBuilder<string> {
  return sql<string>`(
    select code from order_money
    where order_money.community = orders.community and code is not null
    group by code having count(*) >= ${sql.lit(times)}
  )`;
}

/** The reference, and not the code: a cursor stands in addresses. */
function toCursor({ placed_at, reference }: OrderRow): string {
  return `${placed_at}_${reference}`;
}

function readCursor(from = ''): {
  readonly placedAt: string | undefined;
  readonly reference: string;
} {
  const [, placedAt, reference = ''] = /^([^_]+)_(.+)$/.exec(from) ?? [];
  return { placedAt, reference };
}
