// What a treasurer decides about an order that is no movement of money.
import { deskNoteSchema, rejectionSchema } from '@circunomy/sdk/schema';
import { expireOrder } from '../orders/expire-orders.ts';
import { isBought } from '../orders/is-bought.ts';
import type { StoredStatus } from '../orders/order-life.ts';
import { hasRunOut, type OrderRow } from '../orders/order-row.ts';
import { settleOrder } from '../orders/settle-order.ts';
import { refuseStep, type StepTaken, takeStep, writeStep } from '../orders/take-step.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { changeOrder, type DeskSubmission } from './desk-step.ts';
import { parseDeskBody } from './parse-desk-body.ts';

/**
 * Nothing came for it, or it cannot be had: it is cancelled, and its units are free again. Where some money came after
 * all, it is disputed until that went back.
 *
 * @throws {ApiError} `desk-refused`, `order-unknown`, `order-step-refused`.
 */
export function rejectOrder(
  store: Store,
  submission: DeskSubmission,
  code: string,
  sent: unknown,
): Promise<void> {
  const { reason: note } = parseDeskBody(rejectionSchema, sent);
  return changeOrder(store, submission, code, async (transaction, row, step) => {
    if (row.status === 'expired' || hasRunOut(row, step.at)) {
      await settleReport(transaction, row, { ...step, note });
      return;
    }
    const cancelled = await takeStep(transaction, row, 'cancelled', { ...step, note });
    await settleOrder(transaction, cancelled, step);
  });
}

/**
 * The treasurer takes what is disputed as it is: paid, or bought where it was bought.
 *
 * @throws {ApiError} `desk-refused`, `order-unknown`, `order-step-refused`.
 */
export function acceptOrder(
  store: Store,
  submission: DeskSubmission,
  code: string,
  sent: unknown,
): Promise<void> {
  const { note } = parseDeskBody(deskNoteSchema, sent);
  return changeOrder(store, submission, code, async (transaction, row, step) => {
    const to = (await isBought(store, transaction, row)) ? 'purchased' : 'paid';
    if (row.status !== 'disputed') throw refuseStep(row.status as StoredStatus, to);
    await takeStep(transaction, row, to, { ...step, note });
  });
}

/** @throws {ApiError} `desk-refused`, `order-unknown`. */
export function noteOrder(
  store: Store,
  submission: DeskSubmission,
  code: string,
  sent: unknown,
): Promise<void> {
  const { note } = parseDeskBody(deskNoteSchema, sent);
  return changeOrder(store, submission, code, (transaction, row, step) =>
    writeStep(transaction, row, row.status as StoredStatus, { ...step, note }),
  );
}

/** An order that ran out gave its units back already: only the report that money came is answered. */
async function settleReport(
  transaction: WriteTransaction,
  row: OrderRow,
  step: StepTaken,
): Promise<void> {
  if (row.reported_at === null) throw refuseStep('expired', 'cancelled');
  const expired = row.status === 'expired' ? row : await expireOrder(transaction, row, step.at);
  await transaction
    .updateTable('orders')
    .set({ reported_at: null })
    .where('community', '=', row.community)
    .where('code', '=', row.code)
    .execute();
  await writeStep(transaction, row, expired.status as StoredStatus, step);
}
