// Rows of another store in place of those that lie here: of a community that an earlier move left, or of everything.
import { type Kysely, sql } from 'kysely';
import type { WriteTransaction } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';
import { COPIED_TABLES, type TableName, tableNames } from './copied-tables.ts';
import { copyTables } from './copy-tables.ts';
import { ofCommunities, readPages } from './read-pages.ts';

const own = tableNames.filter((table) => COPIED_TABLES[table].community !== null);

/** Of the whole store, and yet needed wherever one of its communities goes. */
const SHARED: readonly TableName[] = ['backups', 'asked_witnesses', 'forks'];

export async function replaceRows(
  from: Kysely<Tables>,
  to: WriteTransaction,
  communities: readonly string[],
): Promise<void> {
  for (const table of own.toReversed()) {
    await sql`delete from ${sql.table(table)} where ${ofCommunities(table, communities)}`.execute(
      to,
    );
  }
  await copyTables(from, to, { tables: [...own, ...SHARED], communities });
  await carryWitnessed(from, to);
}

/** The whole store becomes the other one. */
export async function replaceEverything(from: Kysely<Tables>, to: WriteTransaction): Promise<void> {
  for (const table of tableNames.toReversed()) {
    await sql`delete from ${sql.table(table)}`.execute(to);
  }
  await copyTables(from, to);
}

/** What our witnesses signed last: a smaller memory must never replace a larger one. */
async function carryWitnessed(from: Kysely<Tables>, to: WriteTransaction): Promise<void> {
  for await (const rows of readPages(from, 'witnessed')) {
    await to
      .insertInto('witnessed')
      .values([...rows])
      .onConflict((conflict) =>
        conflict
          .columns(['witness', 'origin'])
          .doUpdateSet(({ ref }) => ({ size: ref('excluded.size'), root: ref('excluded.root') }))
          .whereRef('excluded.size', '>', 'witnessed.size'),
      )
      .execute();
  }
}
