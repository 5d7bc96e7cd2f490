// What is recorded already of one payment at the gateway: under its own transaction, or by a treasurer who saw it first.
import type { Selectable } from 'kysely';
import type { WriteTransaction } from '../storage/store.ts';
import type { OrderMoneyTable } from '../storage/tables.ts';

type Row = Pick<Selectable<OrderMoneyTable>, 'code' | 'direction' | 'amount' | 'reference'>;

export interface KnownMoney {
  /** Rupiah that came and that went, whoever recorded it. */
  readonly came: number;
  readonly went: number;
  /** The row of the gateway itself for what came. */
  readonly own: Row | undefined;
}

/** @param code of the order, null where nobody knows it. */
export async function readKnownMoney(
  transaction: WriteTransaction,
  { community, payment, code }: { community: string; payment: string; code: string | null },
): Promise<KnownMoney> {
  const rows = await transaction
    .selectFrom('order_money')
    .select(['code', 'direction', 'amount', 'reference'])
    .where('community', '=', community)
    .where('method', '=', 'midtrans')
    .where(({ eb, or }) =>
      or([
        eb('reference', '=', payment),
        eb('reference', 'like', `${payment}:%`),
        ...(code === null ? [] : [eb('code', '=', code)]),
      ]),
    )
    .execute();
  const sum = (direction: string): number =>
    rows.filter((row) => row.direction === direction).reduce((total, row) => total + row.amount, 0);
  return {
    ...{ came: sum('in'), went: sum('out') },
    own: rows.find(({ direction, reference }) => direction === 'in' && reference === payment),
  };
}
