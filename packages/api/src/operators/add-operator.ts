// Lets somebody in, or out again.
import { createId } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import type { NewOperator } from '../ledger/community-opening.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { ensureRecordsHere } from '../move/moved.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { findActiveOperator } from './find-operator.ts';
import type { Operator } from './operator.ts';
import { createOperatorToken, hashOperatorToken } from './operator-token.ts';

const MAX_NAME = 120;

export interface AddedOperator {
  readonly operator: Operator;
  /** Shown this once; only its hash is kept. */
  readonly token: string;
}

/** @throws {ApiError} `community-unknown`, `book-without-operators`, `operator-exists`, `operator-refused`. */
export function addOperator(
  store: Store,
  community: string,
  operator: NewOperator,
): Promise<AddedOperator> {
  return store.write(async (transaction) => {
    await ensureNoBook(transaction, community);
    return insertOperator(transaction, community, operator, store.clock());
  });
}

/** What they recorded stays; their token stops working at once. @throws {ApiError} `operator-unknown`, `book-without-operators`. */
export function removeOperator(store: Store, community: string, id: string): Promise<Operator> {
  return store.write(async (transaction) => {
    await ensureNoBook(transaction, community);
    const operator = await findActiveOperator(transaction, community, id);
    const removed = store.clock().toISOString();
    await transaction
      .updateTable('operators')
      .set({ removed })
      .where('community', '=', community)
      .where('id', '=', id)
      .execute();
    return { ...operator, removed };
  });
}

async function ensureNoBook(transaction: WriteTransaction, community: string): Promise<void> {
  const row = await findCommunityRow(transaction, community);
  ensureRecordsHere(row);
  const { book_of } = row;
  if (book_of !== null)
    throw new ApiError('book-without-operators', { book: community, community: book_of });
}

export async function insertOperator(
  transaction: WriteTransaction,
  community: string,
  { name: written, role }: NewOperator,
  now: Date,
): Promise<AddedOperator> {
  const name = written.trim();
  if (name === '' || name.length > MAX_NAME) {
    throw new ApiError('operator-refused', { operator: name, max: MAX_NAME });
  }
  await ensureNameIsFree(transaction, community, name);
  const token = createOperatorToken();
  const operator: Operator = {
    ...{ id: createId('operator'), name, role },
    created: now.toISOString(),
    removed: null,
  };
  await transaction
    .insertInto('operators')
    .values({ community, ...operator, token_hash: hashOperatorToken(token) })
    .execute();
  return { operator, token };
}

async function ensureNameIsFree(
  transaction: WriteTransaction,
  community: string,
  name: string,
): Promise<void> {
  const taken = await transaction
    .selectFrom('operators')
    .select('id')
    .where('community', '=', community)
    .where('name', '=', name)
    .where('removed', 'is', null)
    .executeTakeFirst();
  if (taken) throw new ApiError('operator-exists', { community, operator: name });
}
