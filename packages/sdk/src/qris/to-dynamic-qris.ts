// A merchant's own code that hangs on a wall, with the sum of one payment in it.
import { buildQris } from './build-qris.ts';
import { parseQris } from './parse-qris.ts';
import { QrisError } from './qris-error.ts';

/** Thirteen digits: what tag 54 holds. */
const MOST = 9_999_999_999_999;

/** The sum, and the tip that a payer's app would ask for or add: the sum that was agreed must be the sum that is paid. */
const REPLACED = ['54', '55', '56', '57'];

const ONE_PAYMENT = { tag: '01', value: '12' };

/**
 * Every other tag stays as it is, byte for byte. The money goes to the code's owner, and nobody but the owner's bank
 * tells that it came.
 *
 * @param amount Whole rupiah.
 * @throws {QrisError}
 * @example
 * import { parseQris, toDynamicQris } from '@circunomy/sdk/qris';
 * const text = toDynamicQris(
 *   '00020101021126680016ID.CO.CONTOH.WWW01189360000000000000010215CONTOH0000000010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5913WARUNG CONTOH6007JAKARTA61051031062070703A01630430D8',
 *   300_000,
 * );
 * console.log(parseQris(text).amount); // 300000
 */
export function toDynamicQris(text: string, amount: number): string {
  const { fields } = parseQris(text);
  if (!Number.isInteger(amount) || amount < 1 || amount > MOST) {
    throw new QrisError('qris-amount', { amount: String(amount), max: MOST });
  }
  const hasInitiation = fields.some(({ tag }) => tag === '01');
  const kept = fields.filter(({ tag }) => !REPLACED.includes(tag));
  return buildQris(
    kept.flatMap((field) => {
      if (field.tag === '01') return [ONE_PAYMENT];
      if (field.tag === '00' && !hasInitiation) return [field, ONE_PAYMENT];
      return field.tag === '53' ? [field, { tag: '54', value: String(amount) }] : [field];
    }),
  );
}
