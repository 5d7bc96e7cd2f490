// Looking operators up; those who were removed stay in the table, since entries name them. Those of a community are
// those of its books.
import type { Kysely, Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import { homeOf } from '../ledger/books.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { compileOnce } from '../storage/compiled-query.ts';
import type { Store } from '../storage/store.ts';
import type { OperatorsTable, Tables } from '../storage/tables.ts';
import type { Operator, OperatorRole } from './operator.ts';

const findActive = compileOnce((database, community: string, id: string) =>
  database
    .selectFrom('operators')
    .selectAll()
    .where('community', '=', homeOf(community))
    .where('id', '=', id)
    .where('removed', 'is', null),
);

/** @throws {ApiError} `operator-unknown`. */
export async function findActiveOperator(
  database: Kysely<Tables>,
  community: string,
  id: string,
): Promise<Operator> {
  const [row] = await findActive(database, community, id);
  if (!row) throw new ApiError('operator-unknown', { community, operator: id });
  return toOperator(row);
}

/** Id of an active operator. @throws {ApiError} `operator-unknown`. */
export async function findIdByName(
  database: Kysely<Tables>,
  community: string,
  name: string,
): Promise<string> {
  const row = await database
    .selectFrom('operators')
    .select('id')
    .where('community', '=', homeOf(community))
    .where('name', '=', name.trim())
    .where('removed', 'is', null)
    .executeTakeFirst();
  if (!row) throw new ApiError('operator-unknown', { community, operator: name });
  return row.id;
}

/**
 * Everyone who was ever an operator of the community, in the order they were added.
 *
 * @throws {ApiError} `community-unknown`.
 */
export async function listOperators(store: Store, community: string): Promise<readonly Operator[]> {
  await findCommunityRow(store.database, community);
  const rows = await store.database
    .selectFrom('operators')
    .selectAll()
    .where('community', '=', homeOf(community))
    .orderBy('created')
    .orderBy('id')
    .execute();
  return rows.map(toOperator);
}

export function toOperator({
  id,
  name,
  role,
  created,
  removed,
}: Selectable<OperatorsTable>): Operator {
  return { id, name, role: role as OperatorRole, created, removed };
}
