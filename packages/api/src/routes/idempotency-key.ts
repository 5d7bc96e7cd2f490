// What is recorded or ordered stays, so every sending of it must be repeatable: the header that says which is which.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { ApiError } from '../api-error.ts';
import type { RepeatableRequest } from '../ledger/idempotency.ts';

/** Of a whole `Idempotency-Key`, as a regular expression. */
export const IDEMPOTENCY_KEY_PATTERN = '^[\\x21-\\x7e]{8,200}$';

const IDEMPOTENCY_KEY = new RegExp(IDEMPOTENCY_KEY_PATTERN);

/** @throws {ApiError} `idempotency-key-refused`. */
export function readIdempotencyKey(context: Context): string {
  const key = context.req.header('Idempotency-Key') ?? '';
  if (!IDEMPOTENCY_KEY.test(key)) throw new ApiError('idempotency-key-refused', {});
  return key;
}

/** Two requests are the same where path and body are. @throws {ApiError} `idempotency-key-refused`. */
export function toRepeatable(context: Context, body: Uint8Array, now: Date): RepeatableRequest {
  const key = readIdempotencyKey(context);
  const requestHash = createHash('sha256')
    .update(`${context.req.path}\n`)
    .update(body)
    .digest('hex');
  return { key, requestHash, at: now.toISOString() };
}
