// Midtrans, asked by plain fetch for a QRIS code of one payment. It tells when the money came; that is asked back.
import { ApiError } from '../../api-error.ts';
import type { ConfiguredMethod, PaymentRequest, PaymentState } from '../payment-method.ts';
import { MOST_BY_QRIS } from '../qris.ts';
import {
  chargeAnswerSchema,
  refusalSchema,
  statusAnswerSchema,
  toRupiah,
} from './answers.schema.ts';
import { askMidtrans, type MidtransAccess } from './ask-midtrans.ts';
import { toPaymentState } from './to-payment-state.ts';
import { verifyNotice } from './verify-notice.ts';

const MINUTES = 15;
const MINUTE = 60_000;
const JAKARTA_HOURS = 7;

export interface MidtransOptions extends MidtransAccess {
  /** Where the gateway can tell us that money came; null where nobody outside can reach us. */
  readonly noticeUrl: string | null;
}

export function createMidtrans(options: MidtransOptions): ConfiguredMethod {
  return {
    method: 'midtrans',
    minutes: MINUTES,
    most: MOST_BY_QRIS,
    needsOwnSum: false,
    isTest: false,
    create: async (request) => ({ method: 'midtrans', qris: await charge(options, request) }),
    lookUp: (reference) => lookUp(options, reference),
    verifyNotice: (body) => verifyNotice(body, options.serverKey),
  };
}

/** https://docs.midtrans.com/reference-link/qris */
async function charge(options: MidtransOptions, request: PaymentRequest): Promise<string> {
  const answer = await askMidtrans(options, {
    path: '/v2/charge',
    headers: options.noticeUrl === null ? {} : { 'X-Override-Notification': options.noticeUrl },
    body: toCharge(request),
  });
  const charged = chargeAnswerSchema.safeParse(answer);
  if (!charged.success) throw new ApiError('payment-unavailable', {});
  const { order_id, gross_amount, qr_string } = charged.data;
  if (order_id !== request.reference || toRupiah(gross_amount) !== request.amount) {
    throw new ApiError('payment-unavailable', {});
  }
  return qr_string;
}

function toCharge({ reference, amount, expiresAt }: PaymentRequest): Record<string, unknown> {
  const start = new Date(expiresAt.getTime() - MINUTES * MINUTE + JAKARTA_HOURS * 60 * MINUTE);
  const orderTime = `${start.toISOString().slice(0, 19).replace('T', ' ')} +0700`;
  return {
    payment_type: 'qris',
    transaction_details: { order_id: reference, gross_amount: amount },
    qris: { acquirer: 'gopay' },
    custom_expiry: { order_time: orderTime, expiry_duration: MINUTES, unit: 'minute' },
  };
}

async function lookUp(
  options: MidtransOptions,
  reference: string,
): Promise<PaymentState | undefined> {
  const path = `/v2/${encodeURIComponent(reference)}/status` as const;
  const answer = await askMidtrans(options, { path });
  if (refusalSchema.safeParse(answer).data?.status_code === '404') return undefined;
  const status = statusAnswerSchema.safeParse(answer);
  if (!status.success || status.data.order_id !== reference) {
    throw new ApiError('payment-unavailable', {});
  }
  return { ...toPaymentState(status.data), isPlayed: options.sandbox };
}
