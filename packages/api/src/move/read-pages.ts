// A table row by row without ever holding all of it: page after page in the order of its key.
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { COPIED_TABLES, type TableName } from './copied-tables.ts';

/** Rows that are held at one time. */
const PAGE = 500;

const EVERY = sql<boolean>`1 = 1`;

export interface PagesOptions {
  /** Only rows of this community: found by the key, and not by looking at everybody's. */
  readonly community?: string | undefined;
  readonly where?: RawBuilder<boolean> | undefined;
}

/** No page is empty. Read it inside one transaction, where the pages are to fit together. */
export async function* readPages<Table extends TableName>(
  database: Kysely<Tables>,
  table: Table,
  { community, where = EVERY }: PagesOptions = {},
): AsyncGenerator<readonly Selectable<Tables[Table]>[]> {
  const { key, community: owner } = COPIED_TABLES[table];
  const isOwn = community !== undefined && owner !== null;
  // With `in` and a comparison of the whole key, SQLite reads every page from the community's first row on.
  const own = isOwn ? sql<boolean>`${sql.ref(owner)} = ${community}` : EVERY;
  const rest = isOwn ? key.filter((column) => column !== owner) : key;
  const columns = sql.join((rest.length > 0 ? rest : key).map((column) => sql.ref(column)));
  let beyond = EVERY;
  while (true) {
    const { rows } = await sql<Selectable<Tables[Table]>>`
      select * from ${sql.table(table)} where ${own} and ${where} and ${beyond}
      order by ${columns} limit ${PAGE}
    `.execute(database);
    const last = rows.at(-1) as Readonly<Record<string, unknown>> | undefined;
    if (last) yield rows;
    if (!last || rows.length < PAGE) return;
    beyond = sql`(${columns}) > (${sql.join(rest.map((column) => last[column]))})`;
  }
}

/** Rows of these communities; every row of a table that belongs to the whole store. */
export function ofCommunities(
  table: TableName,
  communities: readonly string[],
): RawBuilder<boolean> {
  const { community } = COPIED_TABLES[table];
  if (community === null) return EVERY;
  return sql<boolean>`${sql.ref(community)} in (${sql.join([...communities])})`;
}
