// Which column of a bank statement is which: each bank names them its own way, below lines about the account.
import type { TableRow } from '../../table-import/read-table.ts';

export interface StatementColumns {
  readonly date: number;
  readonly description: number | undefined;
  /** One column for both directions, or one for each. */
  readonly amount: number | undefined;
  readonly credit: number | undefined;
  readonly debit: number | undefined;
  /** CR or DB. */
  readonly side: number | undefined;
  readonly balance: number | undefined;
}

const NAMES: Readonly<Record<keyof StatementColumns, RegExp>> = {
  date: /^(tanggal|tgl\.?|date|posting date|post date|transaction date|tanggal transaksi|tgl\.? transaksi|effective date|value date)\b/,
  description:
    /^(keterangan|deskripsi|uraian|uraian transaksi|description|remark|remarks|transaction description|berita|narasi)\b/,
  amount: /^(jumlah|mutasi|nominal|nilai|amount|transaction amount)\b/,
  credit: /^(kredit|credit|cr|uang masuk|setoran)\b/,
  debit: /^(debet|debit|db|uang keluar|penarikan)\b/,
  side: /^(d\/k|db\/cr|cr\/db|dk|d\/c|tipe|jenis|type|sign)\b/,
  balance: /^(saldo|balance|saldo akhir|running balance)\b/,
};

/** How far down the row with the names may stand. */
const MOST_ABOVE = 30;

/** With the rows below them; undefined where no row names a day and a sum. */
export function findColumns(
  rows: readonly TableRow[],
): { readonly columns: StatementColumns; readonly rows: readonly TableRow[] } | undefined {
  for (const [index, { cells }] of rows.slice(0, MOST_ABOVE).entries()) {
    const columns = readNames(cells);
    if (columns) return { columns, rows: rows.slice(index + 1) };
  }
  return undefined;
}

function readNames(cells: readonly string[]): StatementColumns | undefined {
  const names = cells.map(toName);
  const find = (column: keyof StatementColumns): number | undefined => {
    const index = names.findIndex((name) => NAMES[column].test(name));
    return index < 0 ? undefined : index;
  };
  const [date, amount, side] = [find('date'), find('amount'), find('side')];
  // "DB/CR" beside a sum says which way it went, and is no column of sums.
  const sums = (index: number | undefined): number | undefined =>
    amount !== undefined && index === side ? undefined : index;
  const [credit, debit] = [sums(find('credit')), sums(find('debit'))];
  const hasSums = amount !== undefined || (credit !== undefined && debit !== undefined);
  if (date === undefined || !hasSums) return undefined;
  const unnamed = amount !== undefined && names[amount + 1] === '' ? amount + 1 : undefined;
  return {
    ...{ date, amount, credit, debit },
    ...{ description: find('description'), balance: find('balance'), side: side ?? unnamed },
  };
}

function toName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/^mutasi (?=debet|debit|kredit|credit)/, '');
}
