// A bank's statement as CSV: which column is which, and each line's day, sum and direction.
import { ApiError } from '../../api-error.ts';
import { readTable, type TableRow } from '../../table-import/read-table.ts';
import { findColumns, type StatementColumns } from './statement-columns.ts';
import { readStatementDate } from './statement-date.ts';
import { parseMoney, readSide } from './statement-money.ts';
import { type StatementFacts, toStatementReference } from './statement-reference.ts';

export interface StatementLine extends StatementFacts {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly reference: string;
}

/**
 * Lines without a day or a sum, such as opening balances and totals, are left out.
 *
 * @param today `YYYY-MM-DD`; of a day without a year, the last one that has come.
 * @throws {ApiError} `statement-refused`.
 */
export function readStatement(bytes: Uint8Array, today: string): readonly StatementLine[] {
  const table = readTable(bytes);
  if ('doubt' in table) throw refuse(table.doubt.reason);
  const found = findColumns(table.rows);
  if (!found) {
    throw refuse({
      en: 'no row names a column for the date and one for the amount',
      id: 'tidak ada baris yang menamai kolom tanggal dan kolom jumlah',
    });
  }
  const counts = new Map<string, number>();
  return found.rows.flatMap((row) => {
    const facts = readLine(row, found.columns, today);
    if (!facts) return [];
    const same = JSON.stringify(facts);
    const before = counts.get(same) ?? 0;
    counts.set(same, before + 1);
    const whole = { ...facts, before };
    return [{ ...whole, row: row.row, reference: toStatementReference(whole) }];
  });
}

function readLine(
  { cells }: TableRow,
  columns: StatementColumns,
  today: string,
): Omit<StatementFacts, 'before'> | undefined {
  const cell = (index: number | undefined): string =>
    index === undefined ? '' : (cells[index] ?? '').trim();
  const on = readStatementDate(cell(columns.date), today);
  const moved = readMoved(cell, columns);
  if (on === undefined || moved === undefined || moved.amount === 0) return undefined;
  const description = cell(columns.description);
  return { on, ...moved, description, balance: cell(columns.balance) };
}

type Moved = Pick<StatementFacts, 'direction' | 'amount'>;

function readMoved(
  cell: (index: number | undefined) => string,
  columns: StatementColumns,
): Moved | undefined {
  const credit = parseMoney(cell(columns.credit));
  if (credit) return { direction: 'in', amount: Math.abs(credit) };
  const debit = parseMoney(cell(columns.debit));
  if (debit) return { direction: 'out', amount: Math.abs(debit) };
  const written = cell(columns.amount);
  const amount = parseMoney(written);
  if (amount === undefined) return undefined;
  const side = readSide(cell(columns.side)) ?? readSide(written);
  const direction = side ?? (amount < 0 ? 'out' : 'in');
  return { direction, amount: Math.abs(amount) };
}

function refuse(reason: { readonly en: string; readonly id: string }): ApiError {
  return new ApiError('statement-refused', { reason });
}
