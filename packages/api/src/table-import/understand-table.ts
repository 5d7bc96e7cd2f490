// From rows of text to understood rows, or to everything that stands in the way, all at once.
import type { AreaRegister } from '../areas/index.ts';
import { type ColumnPlan, countRecognised, planColumns } from './columns.ts';
import type { Finding } from './finding.ts';
import { identifyRows } from './identify-rows.ts';
import type { ImportRow } from './import-row.ts';
import type { Mapping } from './mapping.ts';
import type { TableRow } from './read-table.ts';
import {
  doubledColumn,
  likelySkipped,
  missingColumn,
  noConsent,
  noHeadings,
  noRows,
  unknownColumn,
} from './table-doubts.ts';
import { toPlainText, toWordKey } from './table-text.ts';
import { understandRow } from './understand-row.ts';

export interface TableContext {
  readonly file: string;
  readonly mapping: Mapping;
  readonly register: AreaRegister;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface UnderstoodTable {
  readonly rows: readonly ImportRow[];
  readonly findings: readonly Finding[];
  /** Rows that the mapping file leaves out. */
  readonly skipped: number;
}

/** A sheet may begin with titles: the headings are the first row of which so many cells are recognised. */
const HEADINGS_NEEDED = 3;
const TITLES_AT_MOST = 20;

export function understandTable(
  tableRows: readonly TableRow[],
  context: TableContext,
): UnderstoodTable {
  const { file, mapping } = context;
  const position = tableRows
    .slice(0, TITLES_AT_MOST)
    .findIndex(({ cells }) => countRecognised(cells, mapping) >= HEADINGS_NEEDED);
  const heading = tableRows[position];
  if (!heading) return refuse({ file, row: null, column: null, value: null, ...noHeadings() });

  const plan = planColumns(heading.cells, mapping);
  const below = tableRows.slice(position + 1);
  const isSkipped = createSkipTest(mapping);
  const kept = below.filter((row) => !isSkipped(row));
  const likely = kept.filter((row) => looksSkippable(firstText(row)));
  const body = kept.filter((row) => !likely.includes(row));
  const rowContext = { ...context, columns: plan.columns, width: heading.cells.length };
  const understood = body.map((row) => understandRow(row, rowContext));
  const rows = understood.flatMap((result) => ('row' in result ? [result.row] : []));
  const identified = identifyRows(rows, body, { file, number: plan.columns.get('number') });
  const findings = [
    ...listColumnFindings(plan, heading, file),
    ...likely.map((row) => ({
      ...{ file, row: row.row, column: null, value: firstText(row) },
      ...likelySkipped(firstText(row)),
    })),
    ...understood.flatMap((result) => ('findings' in result ? result.findings : [])),
    ...identified.findings,
    ...listMissingParts(kept.length, context),
  ];
  const inOrder = findings.toSorted((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity));
  return { rows: identified.rows, findings: inOrder, skipped: below.length - kept.length };
}

function listColumnFindings(plan: ColumnPlan, { row, cells }: TableRow, file: string): Finding[] {
  const value = cells.join(' | ');
  return [
    ...plan.missing.map((field) => ({ file, row, column: null, value, ...missingColumn(field) })),
    ...plan.doubled.map(({ field, headings }) => ({
      ...{ file, row, column: headings.join(' | '), value: null },
      ...doubledColumn(field, headings),
    })),
    ...plan.unknown.map((name) => ({
      ...{ file, row, column: name, value: null },
      ...unknownColumn(name),
    })),
  ];
}

function listMissingParts(rows: number, { file, mapping }: TableContext): Finding[] {
  const place = { file, row: null, column: null, value: null };
  if (rows === 0) return [{ ...place, ...noRows() }];
  return mapping.consent === undefined ? [{ ...place, ...noConsent() }] : [];
}

function refuse(finding: Finding): UnderstoodTable {
  return { rows: [], findings: [finding], skipped: 0 };
}

function firstText({ cells }: TableRow): string {
  return cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
}

/** Letters alone are compared, so that "…" and "..." and "Total:" need one answer each. */
function createSkipTest(mapping: Mapping): (row: TableRow) => boolean {
  const words = new Set((mapping.skipRows ?? []).map(toSkipKey));
  return (row) => words.has(toSkipKey(firstText(row)));
}

function toSkipKey(text: string): string {
  return toWordKey(text) || toPlainText(text);
}

function looksSkippable(first: string): boolean {
  return /^(\.{2,}|total|jumlah|sum|dst|dan seterusnya)\b|^\.+$/.test(
    toPlainText(first).toLowerCase(),
  );
}
