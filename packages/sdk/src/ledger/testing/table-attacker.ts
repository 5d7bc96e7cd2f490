/**
 * A reader who wants to know about single households, for tests of suppression: she shares no code with what she
 * attacks. She tries every union of cells, by linear algebra and, where the numbers are small, by writing down every
 * table that fits.
 */

/** A table's cells in a fixed order, and the published sums as lists of the cells that they are over. */
export interface PublishedTable {
  readonly cells: readonly number[];
  readonly published: readonly (readonly number[])[];
}

type Row = bigint[];

/** Unions of cells with 1 to 4 households whose sum follows from the published sums by adding and subtracting. */
export function findByElimination({ cells, published }: PublishedTable): number[][] {
  const rows = published.map((sum) => cells.map((_, cell) => (sum.includes(cell) ? 1n : 0n)));
  const rank = toRank(rows);
  return listSmallUnions(cells).filter((union) => {
    const wanted = cells.map((_, cell) => (union.includes(cell) ? 1n : 0n));
    return toRank([...rows, wanted]) === rank;
  });
}

/** Unions that hold the same 1 to 4 households in every table of whole numbers that fits the published sums. */
export function findByEnumeration({ cells, published }: PublishedTable): number[][] {
  const sums = published.map((sum) => sum.reduce((total, cell) => total + (cells[cell] ?? 0), 0));
  let unions = listSmallUnions(cells);
  const most = Math.max(0, ...sums);
  const table: number[] = [];
  const fits = (): boolean =>
    published.every((sum, at) => {
      const open = sum.some((cell) => cell >= table.length);
      const known = sum.reduce((total, cell) => total + (table[cell] ?? 0), 0);
      return open ? known <= (sums[at] ?? 0) : known === sums[at];
    });
  const isOf = (union: readonly number[], values: readonly number[]): number =>
    union.reduce((total, cell) => total + (values[cell] ?? 0), 0);
  const visit = (): void => {
    if (!fits() || unions.length === 0) return;
    if (table.length === cells.length) {
      unions = unions.filter((union) => isOf(union, table) === isOf(union, cells));
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      table.push(value);
      visit();
      table.pop();
    }
  };
  visit();
  return unions;
}

function listSmallUnions(cells: readonly number[]): number[][] {
  const unions: number[][] = [];
  for (let bits = 1; bits < 2 ** cells.length; bits += 1) {
    const union = [...cells.keys()].filter((cell) => (bits >> cell) & 1);
    const households = union.reduce((total, cell) => total + (cells[cell] ?? 0), 0);
    if (households > 0 && households < 5) unions.push(union);
  }
  return unions;
}

/** By fraction-free elimination, so that nothing is rounded. */
function toRank(rows: readonly Row[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, at) => at >= rank && row[column] !== 0n);
    if (pivot < 0) continue;
    [left[rank], left[pivot]] = [left[pivot] ?? [], left[rank] ?? []];
    for (let at = rank + 1; at < left.length; at += 1) {
      left[at] = reduce(left[at] ?? [], left[rank] ?? [], column);
    }
    rank += 1;
  }
  return rank;
}

function reduce(row: Row, pivot: Row, column: number): Row {
  const [a, b] = [pivot[column] ?? 0n, row[column] ?? 0n];
  return row.map((value, at) => value * a - (pivot[at] ?? 0n) * b);
}
