// What one operator wants to buy for orders: kept until a second one has looked, and checked again then.
import type { Kysely } from 'kysely';
import { ApiError } from '../../api-error.ts';
import type { WriteTransaction } from '../../storage/store.ts';
import type { Tables } from '../../storage/tables.ts';

export interface PurchaseDraft {
  /** The id that its `purchase-made` entry will have. */
  readonly id: string;
  /** Codes, each once. */
  readonly orders: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** What the MSME was paid where it took less than its price; null for the price. */
  readonly amount: number | null;
  readonly recordedBy: string;
  /** UTC instant. */
  readonly at: string;
}

/** Oldest first. */
export async function listPurchaseDrafts(
  database: Kysely<Tables>,
  community: string,
): Promise<readonly PurchaseDraft[]> {
  const rows = await database
    .selectFrom('order_handovers')
    .selectAll()
    .where('community', '=', community)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toDraft);
}

/** Removes it. @throws {ApiError} `purchase-unknown`. */
export async function takePurchaseDraft(
  transaction: WriteTransaction,
  community: string,
  id: string,
): Promise<PurchaseDraft> {
  const row = await transaction
    .deleteFrom('order_handovers')
    .where('community', '=', community)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('purchase-unknown', { community, purchase: id });
  return toDraft(row);
}

export async function keepPurchaseDraft(
  transaction: WriteTransaction,
  community: string,
  { id, recordedBy, at, ...body }: PurchaseDraft,
): Promise<void> {
  await transaction
    .insertInto('order_handovers')
    .values({ community, id, recorded_by: recordedBy, at, body: JSON.stringify(body) })
    .execute();
}

function toDraft(row: Tables['order_handovers']): PurchaseDraft {
  const { orders, on, amount } = JSON.parse(row.body) as Pick<
    PurchaseDraft,
    'orders' | 'on' | 'amount'
  >;
  return { id: row.id, orders, on, amount, recordedBy: row.recorded_by, at: row.at };
}
