// Gives each row its key, and makes sure that a number or an MSME means one thing throughout the table.
import type { Column } from './columns.ts';
import type { Finding } from './finding.ts';
import type { ImportRow } from './import-row.ts';
import type { TableRow } from './read-table.ts';
import { numberTwice, twoPlaces } from './row-doubts.ts';
import { isBlank, toPlainText, toWordKey } from './table-text.ts';
import type { UnderstoodRow } from './understand-row.ts';

/** As in "12", "12.", "A-12" or "2026/5/12": a few letters at most, so that no name slips in. */
const NUMBER = /^\p{L}{0,3}[-./ ]?\d[\d./-]{0,30}\p{L}?$/u;

interface IdentityContext {
  readonly file: string;
  /** The column with the rows' numbers; undefined where the table has none. */
  readonly number: Column | undefined;
}

/** @param written every row of the table, also those that could not be understood. */
export function identifyRows(
  rows: readonly UnderstoodRow[],
  written: readonly TableRow[],
  context: IdentityContext,
): { readonly rows: readonly ImportRow[]; readonly findings: readonly Finding[] } {
  const numbers = readNumbers(written, context);
  const occurrences = new Map<string, number>();
  const identified = rows.map((row) => {
    const msme = toWordKey(row.msme);
    const count = (occurrences.get(msme) ?? 0) + 1;
    occurrences.set(msme, count);
    const number = numbers.get(row.row);
    const citedAs = number !== undefined && NUMBER.test(number) ? number : String(row.row);
    return { ...row, citedAs, key: (number ?? `${msme}#${count}`).slice(0, 200) };
  });
  const findings = [...findDoubledNumbers(numbers, context), ...findMoves(rows, context.file)];
  return { rows: identified, findings };
}

/** Row → its number, where it has one. */
function readNumbers(
  written: readonly TableRow[],
  { number }: IdentityContext,
): Map<number, string> {
  const numbers = new Map<number, string>();
  if (!number) return numbers;
  for (const { row, cells } of written) {
    const cell = toPlainText(cells[number.index] ?? '');
    if (!isBlank(cell)) numbers.set(row, cell);
  }
  return numbers;
}

function findDoubledNumbers(
  numbers: ReadonlyMap<number, string>,
  { file, number }: IdentityContext,
): Finding[] {
  const first = new Map<string, number>();
  return [...numbers].flatMap(([row, value]) => {
    const twin = first.get(value);
    first.set(value, twin ?? row);
    if (twin === undefined) return [];
    return [{ file, row, column: number?.heading ?? null, value, ...numberTwice(twin) }];
  });
}

/** One name at two places: one business that moved, or two that share a name. The table must tell. */
function findMoves(rows: readonly UnderstoodRow[], file: string): Finding[] {
  const first = new Map<string, UnderstoodRow>();
  return rows.flatMap((row) => {
    const key = toWordKey(row.msme);
    const before = first.get(key) ?? row;
    first.set(key, before);
    if (JSON.stringify(before.area) === JSON.stringify(row.area)) return [];
    const value = row.area?.name ?? '';
    return [{ file, row: row.row, column: null, value, ...twoPlaces(row.msme, before.row) }];
  });
}
