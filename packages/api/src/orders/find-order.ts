// An order by its code, written any way that people write it.
import { parseOrderCode } from '@circunomy/sdk/orders';
import type { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import type { Tables } from '../storage/tables.ts';
import type { OrderRow } from './order-row.ts';

/** @throws {ApiError} `order-code-wrong` for a slip, which asks no database. */
export function ensureOrderCode(written: string): string {
  const code = parseOrderCode(written);
  if (code === undefined) throw new ApiError('order-code-wrong', {});
  return code;
}

/** @throws {ApiError} `order-unknown`. */
export async function findOrder(
  database: Kysely<Tables>,
  community: string,
  code: string,
): Promise<OrderRow> {
  const row = await database
    .selectFrom('orders')
    .selectAll()
    .where('community', '=', community)
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row) throw new ApiError('order-unknown', { community });
  return row;
}

/** By what a gateway calls it; undefined where nobody knows it. */
export function findOrderByReference(
  database: Kysely<Tables>,
  community: string,
  reference: string,
): Promise<OrderRow | undefined> {
  return database
    .selectFrom('orders')
    .selectAll()
    .where('community', '=', community)
    .where('reference', '=', reference)
    .executeTakeFirst();
}
