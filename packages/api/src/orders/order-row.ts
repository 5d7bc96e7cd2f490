// An order as stored, and what its stored status comes to at a moment: what ran out counts as expired at once, whoever
// asks, though nobody has written it down yet.
import type { PaymentMethod } from '@circunomy/sdk/schema';
import type { Selectable } from 'kysely';
import type { OrdersTable } from '../storage/tables.ts';
import type { StoredStatus } from './order-life.ts';

export type OrderRow = Selectable<OrdersTable>;

/** Statuses of orders that take no units and wait for no money. */
export const CLOSED_UNPAID = ['expired', 'cancelled', 'refunded'] as const;

export function hasRunOut({ status, expires_at }: OrderRow, now: Date): boolean {
  return status === 'awaiting-payment' && expires_at <= now.toISOString();
}

export function toStatus(row: OrderRow, now: Date): StoredStatus {
  return hasRunOut(row, now) ? 'expired' : (row.status as StoredStatus);
}

export function toMethod({ method }: Pick<OrderRow, 'method'>): PaymentMethod {
  return method as PaymentMethod;
}
