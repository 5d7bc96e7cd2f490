// Orders with the money that is there for them and the entries that carry them already.
import type { LedgerView } from '@circunomy/sdk/ledger';
import { paymentSchema } from '@circunomy/sdk/schema';
import type { Kysely } from 'kysely';
import type { OrderRow } from '../../orders/order-row.ts';
import { isToNobody } from '../../payments/ensure-honest.ts';
import type { Tables } from '../../storage/tables.ts';
import { findPaidOn, readMoneyOfOrders, sumKept } from '../money-lines.ts';
import { findPaidCampaign } from './paid-campaign.ts';

export interface PaidOrder {
  readonly row: OrderRow;
  /** Rupiah that came and did not go back. */
  readonly kept: number;
  /** True where it was a test, or paid to an account that does not exist: no money moved. */
  readonly isPlayed: boolean;
  /** Day on which the last of it came; null where none did. */
  readonly paidOn: string | null;
  /** That its money is of. */
  readonly campaign: string | null;
  /** Ids of entries that carry it as the ledger reads today. */
  readonly contribution: string | null;
  readonly purchase: string | null;
}

/** By code; a code that nobody has is not among them. */
export async function readPaidOrders(
  database: Kysely<Tables>,
  community: string,
  { view, codes }: { readonly view: LedgerView; readonly codes: readonly string[] },
): Promise<ReadonlyMap<string, PaidOrder>> {
  if (codes.length === 0) return new Map();
  const rows = await database
    .selectFrom('orders')
    .selectAll()
    .where('community', '=', community)
    .where('code', 'in', codes)
    .execute();
  const money = await readMoneyOfOrders(database, community, codes);
  const entries = await database
    .selectFrom('order_entries')
    .select(['code', 'entry', 'role'])
    .where('community', '=', community)
    .where('code', 'in', codes)
    .execute();
  const carries = (code: string, role: string): string | null =>
    entries.find(
      (each) => each.code === code && each.role === role && view.effectiveById(each.entry),
    )?.entry ?? null;
  return new Map(
    rows.map((row): [string, PaidOrder] => {
      const lines = money.get(row.code) ?? [];
      const paidOn = findPaidOn(lines);
      return [
        row.code,
        {
          ...{ row, kept: sumKept(lines), paidOn },
          isPlayed: wasToNobody(row) || lines.some(({ source }) => source === 'test'),
          campaign: findPaidCampaign(view, row, paidOn),
          contribution: carries(row.code, 'contribution'),
          purchase: carries(row.code, 'purchase'),
        },
      ];
    }),
  );
}

function wasToNobody({ payment }: OrderRow): boolean {
  return payment !== null && isToNobody(paymentSchema.parse(JSON.parse(payment)));
}
