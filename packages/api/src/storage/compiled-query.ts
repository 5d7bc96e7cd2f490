// Queries of the append path: building and compiling one takes several times as long as SQLite takes to answer it.
import { type Compilable, CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type AskCompiled<Row, Values extends readonly unknown[]> = (
  database: Kysely<Tables>,
  ...values: Values
) => Promise<Row[]>;

/**
 * A query that is compiled once per dialect. `build` puts its arguments into the query each once, in their order, and
 * nothing else that is bound.
 *
 * @example
 * const findSlugs = compileOnce((database, of: string) =>
 *   database.selectFrom('communities').select('slug').where('book_of', '=', of),
 * );
 * const rows = await findSlugs(store.database, 'gereja-contoh');
 */
export function compileOnce<Row, Values extends readonly unknown[]>(
  build: (database: Kysely<Tables>, ...values: Values) => Compilable<Row>,
): AskCompiled<Row, Values> {
  const texts = new WeakMap<object, string>();
  return async (database, ...values) => {
    const dialect = database.getExecutor().adapter.constructor;
    const text = texts.get(dialect) ?? build(database, ...values).compile().sql;
    texts.set(dialect, text);
    const { rows } = await database.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
    return rows;
  };
}
