// What the gateway answers and sends, as far as it matters here: https://docs.midtrans.com/reference/get-status-transaction
import { z } from 'zod';

/** `30000.00`: rupiah have no smaller part. */
const sumSchema = z.string().regex(/^\d{1,13}(\.0{1,2})?$/);

export const chargeAnswerSchema = z.object({
  status_code: z.literal('201'),
  order_id: z.string(),
  gross_amount: sumSchema,
  currency: z.literal('IDR').optional(),
  transaction_status: z.literal('pending'),
  qr_string: z.string().regex(/^[\x20-\x7e]{20,999}$/),
});

/** Of a refusal only this is read. */
export const refusalSchema = z.object({ status_code: z.string() });

export const statusAnswerSchema = z.object({
  status_code: z.string(),
  order_id: z.string(),
  transaction_id: z.string().regex(/^[\w-]{1,100}$/),
  gross_amount: sumSchema,
  currency: z.literal('IDR').optional(),
  transaction_status: z.string(),
  fraud_status: z.string().optional(),
  /** In Jakarta's time, `2021-07-06 17:23:49`. */
  transaction_time: z.string().optional(),
  settlement_time: z.string().optional(),
  refund_amount: sumSchema.optional(),
  refunds: z
    .array(z.object({ refund_amount: sumSchema }))
    .max(500)
    .optional(),
});

/**
 * https://docs.midtrans.com/reference/handle-notifications: all that is signed, and the signature. Nothing parts the signed values from one another:
 * their forms do.
 */
export const noticeSchema = z.object({
  order_id: z.string().min(1).max(60),
  status_code: z.string().regex(/^\d{3}$/),
  gross_amount: z.string().regex(/^[1-9]\d{0,12}(\.\d{1,2})?$/),
  signature_key: z.string().max(200),
});

export type StatusAnswer = z.infer<typeof statusAnswerSchema>;

export function toRupiah(sum: string): number {
  return Number(sum.replace(/\..*/, ''));
}
