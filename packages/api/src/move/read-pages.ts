// A table row by row without ever holding all of it: page after page in the order of its key.
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { COPIED_TABLES, type TableName } from './copied-tables.ts';

/** Rows that are held at one time. */
const PAGE = 500;

const EVERY = sql<boolean>`1 = 1`;

/**
 * No page is empty. Read it inside one transaction, where the pages are to fit together.
 *
 * @param where undefined for the whole table.
 */
export async function* readPages<Table extends TableName>(
  database: Kysely<Tables>,
  table: Table,
  where: RawBuilder<boolean> = EVERY,
): AsyncGenerator<readonly Selectable<Tables[Table]>[]> {
  const key: readonly string[] = COPIED_TABLES[table].key;
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let rest = EVERY;
  while (true) {
    const { rows } = await sql<Selectable<Tables[Table]>>`
      select * from ${sql.table(table)} where ${where} and ${rest} order by ${columns} limit ${PAGE}
    `.execute(database);
    const last = rows.at(-1) as Readonly<Record<string, unknown>> | undefined;
    if (last) yield rows;
    if (!last || rows.length < PAGE) return;
    rest = sql`(${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}

/** Rows of these communities; undefined for everybody's, and for a table that is nobody's own. */
export function ofCommunities(
  table: TableName,
  communities: readonly string[] | undefined,
): RawBuilder<boolean> | undefined {
  const { community } = COPIED_TABLES[table];
  if (communities === undefined || community === null) return undefined;
  return sql<boolean>`${sql.ref(community)} in (${sql.join([...communities])})`;
}
