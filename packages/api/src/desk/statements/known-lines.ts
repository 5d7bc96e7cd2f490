// Lines of a bank statement whose money is recorded already: by the line itself, or by hand before the statement came.
import type { Kysely } from 'kysely';
import type { Tables } from '../../storage/tables.ts';
import type { StatementLine } from './read-statement.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** References that were recorded. */
export async function listKnown(
  database: Kysely<Tables>,
  community: string,
  lines: readonly StatementLine[],
): Promise<ReadonlySet<string>> {
  if (lines.length === 0) return new Set();
  const rows = await database
    .selectFrom('order_money')
    .select('reference')
    .where('community', '=', community)
    .where('source', '=', 'statement')
    .where(
      'reference',
      'in',
      lines.map((line) => line.reference),
    )
    .execute();
  return new Set(rows.map(({ reference }) => reference));
}

/**
 * References of the lines whose money a treasurer recorded without them, on the day or in the week after: each record is
 * one line.
 */
export async function listRecordedByHand(
  database: Kysely<Tables>,
  community: string,
  lines: readonly StatementLine[],
): Promise<ReadonlySet<string>> {
  const [first] = lines.map(({ on }) => on).toSorted();
  if (first === undefined) return new Set();
  const left = await database
    .selectFrom('order_money')
    .select(['amount', 'on_date'])
    .where('community', '=', community)
    .where('method', '=', 'transfer')
    .where('direction', '=', 'in')
    .where('source', '=', 'treasurer')
    .where('on_date', '>=', first)
    .execute();
  const found = lines.filter(({ on, amount }) => {
    const index = left.findIndex((row) => row.amount === amount && isWithinWeek(on, row.on_date));
    if (index < 0) return false;
    left.splice(index, 1);
    return true;
  });
  return new Set(found.map(({ reference }) => reference));
}

function isWithinWeek(from: string, day: string): boolean {
  const age = Date.parse(day) - Date.parse(from);
  return age >= 0 && age <= WEEK;
}
