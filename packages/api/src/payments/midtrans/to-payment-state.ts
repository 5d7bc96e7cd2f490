// The gateway's words for where a payment stands, in ours.
import { ApiError } from '../../api-error.ts';
import type { PaymentState } from '../payment-method.ts';
import { type StatusAnswer, toRupiah } from './answers.schema.ts';

type Meaning = Pick<PaymentState, 'state'> & {
  /** Whether the whole sum came. */
  readonly came: boolean;
  /** How much of it went back: nothing, the whole, or what the answer says, and else the whole or nobody knows. */
  readonly back: 'nothing' | 'all' | 'told-or-all' | 'told';
};

const PENDING: Meaning = { state: 'pending', came: false, back: 'nothing' };
const PAID: Meaning = { state: 'paid', came: true, back: 'nothing' };
const NEVER_PAID: Meaning = { state: 'failed', came: false, back: 'nothing' };
/** Possible after a payment, too: then what came is gone. */
const CALLED_OFF: Meaning = { state: 'failed', came: false, back: 'all' };

/** Every status of https://docs.midtrans.com/docs/transaction-status-cycle */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['authorize', PENDING],
  ['pending', PENDING],
  ['capture', PAID],
  ['settlement', PAID],
  ['deny', CALLED_OFF],
  ['cancel', CALLED_OFF],
  ['expire', NEVER_PAID],
  ['failure', NEVER_PAID],
  ['refund', { state: 'returned', came: true, back: 'told-or-all' }],
  ['partial_refund', { state: 'returned', came: true, back: 'told' }],
  ['chargeback', { state: 'disputed', came: true, back: 'told-or-all' }],
  ['partial_chargeback', { state: 'disputed', came: true, back: 'told' }],
]);

/** @throws {ApiError} `payment-unavailable` for a status that nobody has documented: nothing is concluded from it. */
export function toPaymentState(answer: StatusAnswer): Omit<PaymentState, 'isPlayed'> {
  const { state, came, back } = findMeaning(answer);
  const whole = toRupiah(answer.gross_amount);
  const told = readReturned(answer, whole);
  const returned = { nothing: 0, all: whole, 'told-or-all': told ?? whole, told }[back];
  return {
    transaction: answer.transaction_id,
    state,
    received: came || answer.settlement_time !== undefined ? whole : 0,
    returned,
    on: readDay(answer.settlement_time ?? answer.transaction_time),
  };
}

/**
 * Paid is what is settled or captured, with status 200, and found to be no fraud:
 * https://docs.midtrans.com/reference/best-practices-to-handle-notification
 */
function findMeaning({ transaction_status, fraud_status, status_code }: StatusAnswer): Meaning {
  const meaning = MEANINGS.get(transaction_status);
  if (meaning === undefined) throw new ApiError('payment-unavailable', {});
  if (meaning !== PAID) return meaning;
  if (fraud_status === 'deny') return CALLED_OFF;
  const isAccepted = fraud_status === undefined || fraud_status === 'accept';
  return isAccepted && status_code === '200' ? PAID : PENDING;
}

/** Never more than came. */
function readReturned({ refunds, refund_amount }: StatusAnswer, whole: number): number | null {
  const single = refunds?.map((refund) => toRupiah(refund.refund_amount)) ?? [];
  const sum = single.reduce((total, one) => total + one, 0);
  const told = sum > 0 ? sum : refund_amount === undefined ? null : toRupiah(refund_amount);
  return told === null ? null : Math.min(told, whole);
}

function readDay(time: string | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=[ T])/.exec(time ?? '')?.[0] ?? null;
}
