// Movements of money as the desk shows them.
import type { MoneyLine } from '@circunomy/sdk/schema';
import type { Kysely, Selectable } from 'kysely';
import type { OrderMoneyTable, Tables } from '../storage/tables.ts';

export type MoneyRow = Selectable<OrderMoneyTable>;

/** SQLite takes 32,766 values in one question: https://www.sqlite.org/limits.html#max_variable_number */
const ASKED_AT_ONCE = 10_000;
const OPERATOR = /^operator-/;

/** By method, oldest first. */
export function readMoneyOfDay(
  database: Kysely<Tables>,
  community: string,
  day: string,
): Promise<MoneyRow[]> {
  return selectMoney(database, community).where('on_date', '=', day).execute();
}

/** By the code of the order, oldest first. */
export async function readMoneyOfOrders(
  database: Kysely<Tables>,
  community: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly MoneyRow[]>> {
  const rows: MoneyRow[] = [];
  for (let start = 0; start < codes.length; start += ASKED_AT_ONCE) {
    const some = codes.slice(start, start + ASKED_AT_ONCE);
    rows.push(...(await selectMoney(database, community).where('code', 'in', some).execute()));
  }
  return Map.groupBy(rows, ({ code }) => code ?? '');
}

function selectMoney(database: Kysely<Tables>, community: string) {
  return database
    .selectFrom('order_money')
    .selectAll()
    .where('community', '=', community)
    .orderBy('method')
    .orderBy('at')
    .orderBy('reference');
}

export function toMoneyLine(row: MoneyRow): MoneyLine {
  const { id, code, amount, at, reference, note } = row;
  return {
    ...{ id, code, amount, at, reference, note },
    method: row.method as MoneyLine['method'],
    direction: row.direction as MoneyLine['direction'],
    source: row.source as MoneyLine['source'],
    on: row.on_date,
    madeBy: toMadeBy(row.made_by),
  };
}

/** Null for the clock, the gateway and the contributor. */
export function toMadeBy(madeBy: string): string | null {
  return OPERATOR.test(madeBy) ? madeBy : null;
}

export function sumMoney(lines: readonly { readonly amount: number }[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

/** What came and did not go back. */
export function sumKept(
  lines: readonly { readonly amount: number; readonly direction: string }[],
): number {
  return lines.reduce(
    (sum, { amount, direction }) => sum + (direction === 'in' ? amount : -amount),
    0,
  );
}

/** Day on which the last of it came; null where none did. */
export function findPaidOn(
  lines: readonly { readonly direction: string; readonly on_date: string }[],
): string | null {
  const days = lines.filter(({ direction }) => direction === 'in').map((line) => line.on_date);
  return days.toSorted().at(-1) ?? null;
}
