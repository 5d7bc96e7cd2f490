// Who is asking: the operator behind a bearer token (RFC 6750), and a brake for those who guess.
import type { Context } from 'hono';
import { ApiError } from '../api-error.ts';
import { listLedgersOf } from '../ledger/books.ts';
import type { CommunityState } from '../ledger/community-state.ts';
import { loadCommunityState, loadPublicState } from '../ledger/load-community-state.ts';
import { toOperator } from '../operators/find-operator.ts';
import type { Operator } from '../operators/operator.ts';
import { hashOperatorToken } from '../operators/operator-token.ts';
import type { Store } from '../storage/store.ts';
import type { FailedAttempts } from './failed-attempts.ts';

const BEARER = /^Bearer +([\x21-\x7e]+) *$/i;

export interface OperatorAccessOptions {
  readonly store: Store;
  readonly attempts: FailedAttempts;
  readonly addressOf: (context: Context) => string;
}

/** @throws {ApiError} `token-missing`, `token-wrong`, `too-many-attempts`. */
export async function identifyOperator(
  context: Context,
  community: string,
  { store, attempts, addressOf }: OperatorAccessOptions,
): Promise<Operator> {
  const token = readToken(context);
  if (token === undefined) throw new ApiError('token-missing', {});
  const operator = await findOperatorByToken(store, community, token);
  if (operator) return operator;
  attempts.count(addressOf(context), store.clock().getTime());
  throw new ApiError('token-wrong', { community });
}

/**
 * What somebody may read of a ledger: what is public, and with an operator's token what is not. Whoever has no token, or
 * a wrong one, is answered about a hidden book as about a ledger that does not exist, the brake on guessing included.
 *
 * @throws {ApiError} `community-unknown`, `too-many-attempts`.
 */
export async function loadReadableState(
  context: Context,
  community: string,
  { store, attempts, addressOf }: OperatorAccessOptions,
): Promise<CommunityState> {
  try {
    return await loadPublicState(store, community);
  } catch (error) {
    const token = readToken(context);
    if (!(error instanceof ApiError && error.code === 'community-unknown') || !token) throw error;
    if (await findOperatorByToken(store, community, token)) {
      return loadCommunityState(store, community);
    }
    attempts.count(addressOf(context), store.clock().getTime());
    throw error;
  }
}

/** Whether whoever asked may still read a hidden ledger: operators are removed while they listen. */
export async function isOperator(
  context: Context,
  community: string,
  { store }: OperatorAccessOptions,
): Promise<boolean> {
  const token = readToken(context);
  return token !== undefined && (await findOperatorByToken(store, community, token)) !== undefined;
}

function readToken(context: Context): string | undefined {
  return BEARER.exec(context.req.header('Authorization') ?? '')?.[1];
}

/**
 * The ledger that is asked for stands in no question to the database: the time taken tells a stranger, or a neighbour
 * with a token, nothing of a book that is hidden. Nor does comparing hashes: nobody can choose them.
 */
async function findOperatorByToken(
  store: Store,
  community: string,
  token: string,
): Promise<Operator | undefined> {
  const { database } = store;
  const row = await database
    .selectFrom('operators')
    .selectAll()
    .where('token_hash', '=', hashOperatorToken(token))
    .where('removed', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const ledgers = await listLedgersOf(database, row.community);
  return ledgers.includes(community) ? toOperator(row) : undefined;
}
