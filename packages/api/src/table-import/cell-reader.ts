// Goes over the cells of one row and remembers everything that could not be read, each with its place.
import type { Column, Field } from './columns.ts';
import type { CellReading, Doubt, Finding } from './finding.ts';
import type { TableRow } from './read-table.ts';
import { isBlank } from './table-text.ts';

export interface CellReader {
  readonly findings: readonly Finding[];
  has(field: Field): boolean;
  /** '' where the row or the table has no such cell. */
  text(field: Field): string;
  isBlank(field: Field): boolean;
  /** Undefined where the cell is blank or in doubt; a doubt is reported. */
  take<Value>(field: Field, read: (written: string) => CellReading<Value>): Value | undefined;
  report(field: Field | null, doubt: Doubt): void;
}

export function createCellReader(
  file: string,
  { row, cells }: TableRow,
  columns: ReadonlyMap<Field, Column>,
): CellReader {
  const findings: Finding[] = [];
  const text = (field: Field): string => cells[columns.get(field)?.index ?? -1] ?? '';
  const report = (field: Field | null, doubt: Doubt): void => {
    const column = field && (columns.get(field)?.heading ?? null);
    const value = field ? text(field) : cells.join(' | ');
    findings.push({ file, row, column, value, ...doubt });
  };
  return {
    findings,
    has: (field) => columns.has(field),
    text,
    isBlank: (field) => isBlank(text(field)),
    take: (field, read) => {
      if (isBlank(text(field))) return undefined;
      const { value, doubt } = read(text(field));
      if (doubt) report(field, doubt);
      return value;
    },
    report,
  };
}
