// What came and went for an order: the only place from which its status follows.
import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { OrderRow } from './order-row.ts';

export interface OrderSums {
  /** Rupiah. */
  readonly received: number;
  readonly returned: number;
}

export async function readOrderSums(
  database: Kysely<Tables>,
  { community, code }: Pick<OrderRow, 'community' | 'code'>,
): Promise<OrderSums> {
  const rows = await database
    .selectFrom('order_money')
    .select(({ fn }) => ['direction', fn.sum<number | string>('amount').as('sum')])
    .where('community', '=', community)
    .where('code', '=', code)
    .groupBy('direction')
    .execute();
  const sumOf = (wanted: string): number =>
    Number(rows.find(({ direction }) => direction === wanted)?.sum ?? 0);
  return { received: sumOf('in'), returned: sumOf('out') };
}
