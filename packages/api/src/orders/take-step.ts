// The one way in which an order changes its status: only along allowed transitions, each with its time and who.
import { orderStatusWords } from '@circunomy/sdk/format';
import { ApiError } from '../api-error.ts';
import { tell } from '../operating/signals.ts';
import type { WriteTransaction } from '../storage/store.ts';
import { toJakartaWeek } from './jakarta-week.ts';
import { mayBecome, type StoredStatus } from './order-life.ts';
import { CLOSED_UNPAID, type OrderRow, toMethod } from './order-row.ts';

export interface StepTaken {
  readonly at: Date;
  /** `contributor`, `gateway`, `clock`, `test`, or the id of an operator. */
  readonly madeBy: string;
  /** For operators alone. */
  readonly note?: string | undefined;
}

/**
 * The order as it is afterwards. What comes to life again takes the capacity of the week in which it does.
 *
 * @throws {ApiError} `order-step-refused`.
 */
export async function takeStep(
  transaction: WriteTransaction,
  row: OrderRow,
  to: StoredStatus,
  step: StepTaken,
): Promise<OrderRow> {
  const from = row.status as StoredStatus;
  if (!mayBecome(from, to)) throw refuseStep(from, to);
  const isClosed = CLOSED_UNPAID.some((status) => status === to);
  const isRevived = to === 'paid' && from !== 'awaiting-payment';
  const changes = {
    status: to,
    closed_at: isClosed ? step.at.toISOString() : null,
    week: isRevived ? toJakartaWeek(step.at).from : row.week,
  };
  await transaction
    .updateTable('orders')
    .set(changes)
    .where('community', '=', row.community)
    .where('code', '=', row.code)
    .execute();
  await writeStep(transaction, row, to, step);
  if (to === 'paid') tell('paid', toMethod(row));
  return { ...row, ...changes };
}

/** @param to what somebody asked for: a status, or what an order is called after it. */
export function refuseStep(from: StoredStatus, to: StoredStatus): ApiError {
  return new ApiError('order-step-refused', {
    from: orderStatusWords[from],
    to: orderStatusWords[to],
  });
}

/** Times never go back, even where the clock did. */
export async function writeStep(
  transaction: WriteTransaction,
  { community, code }: Pick<OrderRow, 'community' | 'code'>,
  status: StoredStatus,
  { at, madeBy, note }: StepTaken,
): Promise<void> {
  const last = await transaction
    .selectFrom('order_steps')
    .select(['step', 'at'])
    .where('community', '=', community)
    .where('code', '=', code)
    .orderBy('step', 'desc')
    .limit(1)
    .executeTakeFirst();
  const now = at.toISOString();
  await transaction
    .insertInto('order_steps')
    .values({
      ...{ community, code, status, made_by: madeBy, note: note ?? null },
      step: (last?.step ?? 0) + 1,
      at: last && last.at > now ? last.at : now,
    })
    .execute();
}
