// What stands in an address or a header is looked at before it is sent.
import { OperatorError } from './operator-error.ts';

const ID = /^[a-z][a-z0-9-]{1,63}$/;

/** An id stands in an address, and must not lead to another. */
export function ensureId(value: string): string {
  if (!ID.test(value)) throw new OperatorError('bad-id', { values: { value } });
  return value;
}

/** A server takes 200 characters; the rest is room for the number of a proposal among several. */
export function ensureKey(key: string | undefined): void {
  if (key === undefined || /^[\x21-\x7e]{8,190}$/.test(key)) return;
  throw new OperatorError('bad-idempotency-key');
}
