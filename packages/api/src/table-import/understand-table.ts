// From rows of text to understood rows, or to everything that stands in the way, all at once.
import type { AreaRegister } from '../areas/index.ts';
import { countRecognised, planColumns } from './columns.ts';
import type { Finding } from './finding.ts';
import type { ImportRow } from './import-row.ts';
import type { Mapping } from './mapping.ts';
import type { TableRow } from './read-table.ts';
import { numberTwice, twoPlaces } from './row-doubts.ts';
import {
  doubledColumn,
  likelySkipped,
  missingColumn,
  noConsent,
  noHeadings,
  noRows,
  unknownColumn,
} from './table-doubts.ts';
import { isBlank, toPlainText, toWordKey } from './table-text.ts';
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
  const value = heading.cells.join(' | ');
  const place = { file, row: heading.row, value };
  const findings: Finding[] = [
    ...plan.missing.map((field) => ({ ...place, column: null, ...missingColumn(field) })),
    ...plan.doubled.map(({ field, headings }) => ({
      ...place,
      column: headings.join(' | '),
      ...doubledColumn(field, headings),
    })),
    ...plan.unknown.map((name) => ({ ...place, column: name, ...unknownColumn(name) })),
  ];
  const below = tableRows.slice(position + 1);
  const isSkipped = createSkipTest(mapping);
  const kept = below.filter((row) => !isSkipped(row));
  const rowContext = { ...context, columns: plan.columns, width: heading.cells.length };
  const rows: ImportRow[] = [];
  const numbers = plan.columns.get('number');
  const identity = createIdentity(file, numbers?.heading ?? null);
  for (const tableRow of kept) {
    const first = firstText(tableRow);
    if (looksSkippable(first)) {
      findings.push({
        file,
        row: tableRow.row,
        column: null,
        value: first,
        ...likelySkipped(first),
      });
      continue;
    }
    const understood = understandRow(tableRow, rowContext);
    if ('findings' in understood) {
      findings.push(...understood.findings);
      continue;
    }
    const written = toPlainText(tableRow.cells[numbers?.index ?? -1] ?? '');
    const identified = identity.add(understood.row, isBlank(written) ? '' : written);
    findings.push(...identified.findings);
    rows.push(identified.row);
  }
  if (kept.length === 0) findings.push({ ...place, column: null, ...noRows() });
  else if (mapping.consent === undefined) {
    findings.push({ file, row: null, column: null, value: null, ...noConsent() });
  }
  return { rows, findings, skipped: below.length - kept.length };
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

/** Gives each row its key, and makes sure that a number or an MSME means one thing throughout the table. */
function createIdentity(file: string, numberHeading: string | null) {
  const numbered = new Map<string, number>();
  const places = new Map<string, { row: number; area: string }>();
  const occurrences = new Map<string, number>();
  return {
    add(row: Omit<ImportRow, 'key'>, number: string): { row: ImportRow; findings: Finding[] } {
      const findings: Finding[] = [];
      const msme = toWordKey(row.msme);
      const place = { file, row: row.row };
      const twin = numbered.get(number);
      if (number !== '' && twin !== undefined) {
        findings.push({ ...place, column: numberHeading, value: number, ...numberTwice(twin) });
      }
      const area = JSON.stringify(row.area);
      const before = places.get(msme);
      if (before && before.area !== area) {
        const value = row.area?.name ?? '';
        findings.push({ ...place, column: null, value, ...twoPlaces(row.msme, before.row) });
      }
      const count = (occurrences.get(msme) ?? 0) + 1;
      numbered.set(number, twin ?? row.row);
      places.set(msme, before ?? { row: row.row, area });
      occurrences.set(msme, count);
      const key = number === '' ? `${msme}#${count}` : number;
      return { row: { ...row, key: key.slice(0, 200) }, findings };
    },
  };
}
