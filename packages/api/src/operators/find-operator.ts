// Looking operators up; those who were removed stay in the table, since entries name them.
import type { Kysely, Selectable } from 'kysely';
import { ApiError } from '../api-error.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import type { Store } from '../storage/store.ts';
import type { OperatorsTable, Tables } from '../storage/tables.ts';
import type { Operator, OperatorRole } from './operator.ts';

/** @throws {ApiError} `operator-unknown`. */
export async function findActiveOperator(
  database: Kysely<Tables>,
  community: string,
  id: string,
): Promise<Operator> {
  const row = await database
    .selectFrom('operators')
    .selectAll()
    .where('community', '=', community)
    .where('id', '=', id)
    .where('removed', 'is', null)
    .executeTakeFirst();
  if (!row) throw new ApiError('operator-unknown', { community, operator: id });
  return toOperator(row);
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
    .where('community', '=', community)
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
