// Rows from one database to another, whichever engine either of them is: for backups, restores and moves.
import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { COPIED_TABLES, type TableName, tableNames } from './copied-tables.ts';
import { ofCommunities, type PagesOptions, readPages } from './read-pages.ts';

type Row = Readonly<Record<string, unknown>>;

export interface CopyOptions {
  /** Every table unless some are named. */
  readonly tables?: readonly TableName[];
  /** Whose rows; everybody's without it. Tables that belong to the whole store are copied whole. */
  readonly communities?: readonly string[];
}

/**
 * Both sides have the schema of this program. A row whose key is there already stays as it is there.
 *
 * @param from inside one transaction that sees one moment.
 * @param to inside the transaction that is to hold all of it or nothing.
 */
export async function copyTables(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  { tables = tableNames, communities }: CopyOptions = {},
): Promise<void> {
  for (const table of tables) {
    for (const part of listParts(table, communities)) await copyTable(from, to, table, part);
  }
}

/** Whose rows are read after whose. */
function listParts(table: TableName, communities: readonly string[] | undefined): PagesOptions[] {
  if (table === 'communities') {
    const whose = communities ? ofCommunities(table, communities) : sql<boolean>`1 = 1`;
    // A book names its community, which must be there.
    return [
      { where: sql<boolean>`${whose} and book_of is null` },
      { where: sql<boolean>`${whose} and book_of is not null` },
    ];
  }
  const isOwned = COPIED_TABLES[table].community !== null;
  return communities && isOwned ? communities.map((community) => ({ community })) : [{}];
}

async function copyTable(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  table: TableName,
  part: PagesOptions,
): Promise<void> {
  // Compiling a page's statement takes longer than running it: most pages have the same length.
  const statements = new Map<number, string>();
  for await (const rows of readPages(from, table, part)) {
    const columns = Object.keys(rows[0] ?? {});
    const statement = statements.get(rows.length) ?? compileInsert(to, table, columns, rows.length);
    statements.set(rows.length, statement);
    const values = (rows as readonly Row[]).flatMap((row) => columns.map((column) => row[column]));
    await to.executeQuery(CompiledQuery.raw(statement, values));
  }
}

function compileInsert(
  to: Kysely<Tables>,
  table: TableName,
  columns: readonly string[],
  count: number,
): string {
  const row = sql`(${sql.join(columns.map(() => sql.val(null)))})`;
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const rows = sql.join(Array.from({ length: count }, () => row));
  return sql`insert into ${sql.table(table)} (${names}) values ${rows} on conflict do nothing`.compile(
    to,
  ).sql;
}
