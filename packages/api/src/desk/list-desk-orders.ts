// Orders page by page, newest first: all of them, those of one status, or those that need the treasurer.
import type { DeskOrder, DeskOrders, OrderStatus } from '@circunomy/sdk/schema';
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { loadCommunityState } from '../ledger/load-community-state.ts';
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
  const corrected = status === 'attention' ? await listCorrected(store, community) : [];
  const orders: DeskOrder[] = [];
  let next: string | null = from ?? null;
  do {
    const wanted = { community, status, corrected, from: next ?? undefined };
    const rows = await readRows(store, wanted);
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

/** Codes of orders of whose entries the ledger corrected one, or took it back. */
async function listCorrected(store: Store, community: string): Promise<readonly string[]> {
  const { view } = await loadCommunityState(store, community);
  const corrected = view
    .all()
    .flatMap(({ kind, id }) => (kind === 'entry-corrected' ? [view.subjectOf(id)] : []));
  if (corrected.length === 0) return [];
  const rows = await store.database
    .selectFrom('order_entries')
    .select('code')
    .where('community', '=', community)
    .where('entry', 'in', corrected)
    .execute();
  return rows.map(({ code }) => code);
}

interface Wanted extends DeskPage {
  readonly community: string;
  /** For `attention`. */
  readonly corrected: readonly string[];
}

function readRows(
  { database, clock }: Store,
  { community, status, from, corrected }: Wanted,
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
  if (status === 'attention') query = narrowToAttention(query, community, corrected);
  else if (status !== undefined) query = narrow(query, status, now);
  return query.execute();
}

/** To rows among which all of the status are; the rest is told when they are read. */
function narrow(query: Query, status: OrderStatus, now: string): Query {
  switch (status) {
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

function narrowToAttention(query: Query, community: string, corrected: readonly string[]): Query {
  return query.where(({ or, and, eb }) =>
    or([
      eb('status', 'in', ['paid', 'disputed']),
      and([eb('status', '=', 'awaiting-payment'), eb('code', 'in', codesWithMoney(community, 1))]),
      and([eb('status', 'in', ['awaiting-payment', 'expired']), eb('reported_at', 'is not', null)]),
      // Of which the ledger may tell another sum than is there: all else moved once, and was told so.
      and([eb('status', '=', 'purchased'), eb('code', 'in', codesWithMoney(community, 2))]),
      and([eb('status', '=', 'refunded'), eb('code', 'in', codesInLedger(community))]),
      ...(corrected.length > 0 ? [eb('code', 'in', corrected)] : []),
    ]),
  );
}

/** Of orders for which money moved at least so often; asked once for all rows. */
function codesWithMoney(community: string, times: number): RawBuilder<string> {
  return sql<string>`(
    select code from order_money
    where community = ${community} and code is not null
    group by code having count(*) >= ${sql.lit(times)}
  )`;
}

function codesInLedger(community: string): RawBuilder<string> {
  return sql<string>`(select code from order_entries where community = ${community})`;
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
