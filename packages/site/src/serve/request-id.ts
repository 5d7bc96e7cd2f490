// A name for one request, so that a line of the log and an answer can be brought together.
import { randomBytes } from 'node:crypto';

/** What a proxy in front may have given: nothing that could be a sentence, a number to call or a token to keep. */
const WELL_FORMED =
  /^(?=.{16,64}$)(?:[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[0-9a-f]{16,64})$/;

/** A run of digits alone is a number of somebody: of an identity card, a telephone, an account. */
const DIGITS_ALONE = /^[0-9-]+$/;

const start = randomBytes(6).toString('hex');
let count = 0;

/** Unique to this process and its time; says nothing of who asks. */
export function toRequestId(given: string | string[] | undefined): string {
  if (typeof given === 'string' && WELL_FORMED.test(given) && !DIGITS_ALONE.test(given)) {
    return given;
  }
  count += 1;
  return `${start}${count.toString(16).padStart(8, '0')}`;
}
