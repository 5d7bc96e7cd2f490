// A day's money as a table that a spreadsheet opens.
import type { Reconciliation } from '@circunomy/sdk/schema';
import { stringify } from 'csv-stringify/sync';

const COLUMNS = [
  'day',
  'method',
  'direction',
  'amount_rupiah',
  'order',
  'reference',
  'source',
  'recorded_at',
  'recorded_by',
  'note',
] as const;

/** RFC 4180 with a byte order mark; a cell that begins like a formula gets an apostrophe before it. */
export function toReconciliationCsv({ day, methods }: Reconciliation): string {
  const rows = methods.flatMap(({ method, lines }) =>
    lines.map((line) => ({
      ...{ day, method, direction: line.direction, amount_rupiah: line.amount },
      ...{ order: line.code, reference: line.reference, source: line.source },
      ...{ recorded_at: line.at, recorded_by: line.madeBy, note: line.note },
    })),
  );
  return stringify(rows, {
    ...{ header: true, columns: [...COLUMNS], bom: true },
    ...{ escape_formulas: true, record_delimiter: 'windows' },
  });
}
