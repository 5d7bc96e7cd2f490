// Reads the cells of one row; every cell that cannot be read is reported, not only the first.
import type { Category, RecipientGroup } from '@circunomy/sdk/ledger';
import type { AreaRegister } from '../areas/index.ts';
import { type CellReader, createCellReader } from './cell-reader.ts';
import { type Bought, type BoughtColumn, readBought } from './cells/bought.ts';
import { readCategory } from './cells/category.ts';
import { readDate } from './cells/date.ts';
import { readGroup, readRecipients } from './cells/people.ts';
import { readPlace } from './cells/place.ts';
import { readWay } from './cells/way.ts';
import { type Column, type Field, holdsCategory } from './columns.ts';
import type { Finding } from './finding.ts';
import type { Delivery, ImportRow } from './import-row.ts';
import type { Mapping } from './mapping.ts';
import type { TableRow } from './read-table.ts';
import { CONTRADICTION, EXTRA_CELLS, NO_NAME, NO_WAY, NOTHING_BOUGHT } from './row-doubts.ts';
import { isBlank } from './table-text.ts';

export interface RowContext {
  readonly file: string;
  readonly columns: ReadonlyMap<Field, Column>;
  /** How many cells the heading row has. */
  readonly width: number;
  readonly mapping: Mapping;
  readonly register: AreaRegister;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export type UnderstoodRow = Omit<ImportRow, 'key' | 'citedAs'>;

/** A column that is missing altogether is reported once, for the table, and not for every row. */
export function understandRow(
  tableRow: TableRow,
  context: RowContext,
): { readonly row: UnderstoodRow } | { readonly findings: readonly Finding[] } {
  const { mapping, register, today, columns } = context;
  const cells = createCellReader(context.file, tableRow, columns);
  if (tableRow.cells.slice(context.width).some((cell) => !isBlank(cell))) {
    cells.report(null, EXTRA_CELLS);
  }
  const seller = takeSeller(cells, columns, mapping);
  const area = cells.take('place', (written) => readPlace(written, mapping, register)) ?? null;
  const bought = takeBought(cells, mapping);
  const on = cells.take('date', (written) => readDate(written, today)) ?? null;
  const recipientArea = cells.has('recipient-place')
    ? (cells.take('recipient-place', (written) => readPlace(written, mapping, register)) ?? null)
    : area;
  const delivery = takeDelivery(cells, mapping);
  if (cells.findings.length > 0 || !seller || !bought) return { findings: cells.findings };
  return {
    row: {
      row: tableRow.row,
      ...seller,
      area,
      bought,
      on,
      delivery: delivery && {
        ...delivery,
        area: recipientArea,
        isSellersPlace: !cells.has('recipient-place') && area !== null,
      },
    },
  };
}

function takeSeller(
  cells: CellReader,
  columns: ReadonlyMap<Field, Column>,
  mapping: Mapping,
): { readonly msme: string; readonly category: Category } | undefined {
  // A name stays as it is written, dashes and all; only the spaces around and in it are tidied.
  const written = cells.text('msme').replace(/\s+/g, ' ').trim();
  const isOneColumn = !cells.has('category') && holdsCategory(columns.get('msme'));
  const parts = isOneColumn ? /^(.*\S)\s*\(([^()]+)\)$/.exec(written) : null;
  const msme = parts?.[1] ?? written;
  if (isBlank(msme) || msme.length > 200) cells.report('msme', NO_NAME);
  const word = isOneColumn ? (parts?.[2] ?? '') : cells.text('category');
  const { value: category, doubt } = readCategory(word, mapping);
  if (doubt && (isOneColumn || cells.has('category'))) {
    cells.report(isOneColumn ? 'msme' : 'category', doubt);
  }
  return category && { msme, category };
}

const BOUGHT_COLUMNS: ReadonlyArray<readonly [Field, BoughtColumn]> = [
  ['bought', 'either'],
  ['amount', 'amount'],
  ['quantity', 'quantity'],
];

/** Joins what the columns for amount and goods say; a purchase needs at least one of them. */
function takeBought(cells: CellReader, mapping: Mapping): Bought | undefined {
  const before = cells.findings.length;
  const parts = BOUGHT_COLUMNS.flatMap(
    ([field, kind]) =>
      cells.take(field, (written) => readBought(written, kind, mapping.thousands)) ?? [],
  );
  if (cells.findings.length > before) return undefined;
  if (parts.length === 0) {
    const [field] = BOUGHT_COLUMNS.find(([candidate]) => cells.has(candidate)) ?? [];
    if (field) cells.report(field, NOTHING_BOUGHT);
    return undefined;
  }
  if (isContradictory(parts)) {
    cells.report(null, CONTRADICTION);
    return undefined;
  }
  return {
    amount: parts.find(({ amount }) => amount !== null)?.amount ?? null,
    quantity: parts.find(({ quantity }) => quantity !== null)?.quantity ?? null,
    thousandsAsRupiah: parts.some(({ thousandsAsRupiah }) => thousandsAsRupiah),
  };
}

function isContradictory(parts: readonly Bought[]): boolean {
  const amounts = new Set(parts.flatMap(({ amount }) => amount ?? []));
  const quantities = new Set(
    parts.flatMap(({ quantity }) => (quantity ? `${quantity.quantity} ${quantity.unit}` : [])),
  );
  return amounts.size > 1 || quantities.size > 1;
}

/** Null where neither recipients nor a way is written: the row then speaks of a purchase only. */
function takeDelivery(
  cells: CellReader,
  mapping: Mapping,
): Pick<Delivery, 'people' | 'group' | 'by'> | null {
  if (cells.isBlank('recipients') && cells.isBlank('way')) return null;
  const by = cells.take('way', (written) => readWay(written, mapping));
  if (cells.has('way') && cells.isBlank('way')) cells.report('way', NO_WAY);
  const recipients = cells.take('recipients', (written) => readRecipients(written, mapping));
  const group = cells.isBlank('recipients') ? takeGroup(cells, mapping) : recipients?.group;
  return by && group ? { people: recipients?.people ?? null, group, by } : null;
}

function takeGroup(cells: CellReader, mapping: Mapping): RecipientGroup | undefined {
  const { value, doubt } = readGroup('', mapping);
  if (doubt) cells.report('recipients', doubt);
  return value;
}
