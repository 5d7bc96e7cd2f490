// Whether a notice was sent by the gateway: SHA-512 over what it says and the key that only the two of us know.
// https://docs.midtrans.com/reference/handle-notifications
import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../../api-error.ts';
import { noticeSchema } from './answers.schema.ts';

/**
 * The gateway's `order_id` that it is about.
 *
 * @throws {ApiError} `notice-refused`.
 */
export function verifyNotice(body: Uint8Array, serverKey: string): string {
  const notice = noticeSchema.safeParse(parseJson(body));
  if (!notice.success) throw new ApiError('notice-refused', {});
  const { order_id, status_code, gross_amount, signature_key } = notice.data;
  const expected = createHash('sha512')
    .update(`${order_id}${status_code}${gross_amount}${serverKey}`)
    .digest('hex');
  if (!isSame(signature_key.toLowerCase(), expected)) throw new ApiError('notice-refused', {});
  return order_id;
}

/** In a time that does not tell how much of it was right. */
function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
