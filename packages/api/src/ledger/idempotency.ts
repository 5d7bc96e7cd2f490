// Repeating a request that may or may not have arrived records nothing twice.
// https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header
import { ApiError } from '../api-error.ts';
import type { WriteTransaction } from '../storage/store.ts';

export interface RepeatableRequest {
  /** Made by the sender, new for each intention. */
  readonly key: string;
  /** Of everything that makes two requests the same. */
  readonly requestHash: string;
  /** UTC instant. */
  readonly at: string;
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Long enough for a phone that comes back from a week without a network. */
const KEPT_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The stored answer where this operator sent the key before. A refusal is not stored: a mended request may be sent
 * under a new key, the same one may be tried again.
 *
 * @throws {ApiError} `idempotency-key-reused` where the key came with another request.
 */
export async function answerOnce<Body>(
  transaction: WriteTransaction,
  {
    community,
    operator,
    key,
    requestHash,
    at,
  }: RepeatableRequest & { community: string; operator: string },
  answer: () => Promise<Answer<Body>>,
): Promise<Answer<Body>> {
  const known = await transaction
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'answer'])
    .where('community', '=', community)
    .where('operator', '=', operator)
    .where('key', '=', key)
    .executeTakeFirst();
  if (known && known.request_hash !== requestHash) throw new ApiError('idempotency-key-reused', {});
  if (known) return { status: known.status, body: JSON.parse(known.answer) as Body };
  const { status, body } = await answer();
  await transaction
    .insertInto('idempotency')
    .values({
      ...{ community, operator, key, request_hash: requestHash, status, at },
      answer: JSON.stringify(body),
    })
    .execute();
  const tooOld = new Date(Date.parse(at) - KEPT_DAYS * DAY).toISOString();
  await transaction.deleteFrom('idempotency').where('at', '<', tooOld).execute();
  return { status, body };
}
