// What a visitor needs to pay a sample: made-up codes and accounts, which no bank knows.
import type { Payment, PaymentMethod } from '../../contract/order.schema.ts';
import { parseQris } from '../../qris/parse-qris.ts';
import { toDynamicQris } from '../../qris/to-dynamic-qris.ts';

/** The acquirer does not exist. */
const STATIC_QRIS =
  '00020101021126680016ID.CO.CONTOH.WWW01189360000000000000010215CONTOH0000000010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI5204581253033605802ID5913WARUNG CONTOH6007JAKARTA61051031062070703A01630430D8';

/** Minutes to pay, in the order in which they are offered; a sample has no gateway. */
export const SAMPLE_METHODS: Readonly<Partial<Record<PaymentMethod, number>>> = {
  qris: 60,
  transfer: 1_440,
  test: 60,
};

/** Rupiah added to the first transfer, one more to each after it. */
const FIRST_EXTRA = 101;

export function toSampleExtra(method: PaymentMethod, orders: number): number {
  return method === 'transfer' ? FIRST_EXTRA + (orders % (1_000 - FIRST_EXTRA)) : 0;
}

export function toSamplePayment(method: PaymentMethod, amount: number, extra: number): Payment {
  if (method === 'qris') {
    const { name, city, nmid } = parseQris(STATIC_QRIS).merchant;
    return { method, qris: toDynamicQris(STATIC_QRIS, amount), merchant: { name, city, nmid } };
  }
  if (method === 'transfer') {
    return {
      method,
      bank: 'Bank Contoh',
      account: '0000000001',
      holder: 'Komunitas Sampel',
      extra,
    };
  }
  return { method: 'test' };
}
