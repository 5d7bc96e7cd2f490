// Money as a treasurer saw it come and go. What is recorded is what moved: whether that is enough is the order's matter.
import type { Confirmation, MoneyLine } from '@circunomy/sdk/schema';
import { confirmationSchema, unmatchedMoneySchema } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { parseStoredProfile } from '../ledger/books.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { toJakartaDate } from '../ledger/rules/jakarta-date.ts';
import { type OrderRow, toMethod } from '../orders/order-row.ts';
import { type Movement, receiveMoney, returnMoney } from '../orders/receive-money.ts';
import { toRupiahWords } from '../orders/rupiah-words.ts';
import { findDishonesty } from '../payments/ensure-honest.ts';
import type { PaymentSettings } from '../payments/payment-settings.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { changeOrder, type DeskSubmission, writeDesk } from './desk-step.ts';
import { type MoneyRow, toMoneyLine } from './money-lines.ts';
import { parseDeskBody } from './parse-desk-body.ts';
import { refuseFuture } from './refuse-future.ts';
import { isStatementReference } from './statements/statement-reference.ts';

type Direction = 'in' | 'out';

/**
 * Money that came for the order, with or without a bank statement. The same reference with the same sum is the same
 * money: confirming twice is once.
 *
 * @throws {ApiError} `desk-refused`, `money-recorded`, `order-unknown`.
 */
export function confirmMoney(
  store: Store,
  submission: DeskSubmission,
  code: string,
  sent: unknown,
): Promise<void> {
  const sum = parseDeskBody(confirmationSchema, sent);
  return moveMoney(store, submission, { code, sum, direction: 'in' });
}

/**
 * Money that went back, all of it or a part, never more than is there.
 *
 * @throws {ApiError} `desk-refused`, `money-recorded`, `order-unknown`, `refund-refused`.
 */
export function refundMoney(
  store: Store,
  submission: DeskSubmission,
  code: string,
  sent: unknown,
): Promise<void> {
  const sum = parseDeskBody(confirmationSchema, sent);
  return moveMoney(store, submission, { code, sum, direction: 'out' });
}

/**
 * Money that came and nobody knows whose it is: it is kept, and finds its order when it is confirmed with its reference.
 *
 * @throws {ApiError} `desk-refused`, `money-recorded`.
 */
export async function keepUnmatchedMoney(
  store: Store,
  submission: DeskSubmission,
  sent: unknown,
): Promise<MoneyLine> {
  const money = parseDeskBody(unmatchedMoneySchema, sent);
  const { community, operator } = submission;
  const id = await writeDesk(store, submission, async (transaction) => {
    refuseFuture(money.on, toJakartaDate(store.clock()));
    const movement: Movement = {
      ...{ ...money, community, code: null, madeBy: operator },
      source: toSource(money.reference),
    };
    await ensureMoneyMoves(transaction, movement);
    const known = await findMoney(transaction, 'in', movement);
    ensureSameSum(known, movement);
    if (known) return known.id;
    await receiveMoney(store, transaction, movement);
    return (await findMoney(transaction, 'in', movement))?.id ?? '';
  });
  return toMoneyLine(
    await store.database
      .selectFrom('order_money')
      .selectAll()
      .where('community', '=', community)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );
}

function moveMoney(
  store: Store,
  submission: DeskSubmission,
  moved: { readonly code: string; readonly sum: Confirmation; readonly direction: Direction },
): Promise<void> {
  const { code, sum, direction } = moved;
  return changeOrder(store, submission, code, async (transaction, row, { at }) => {
    const today = toJakartaDate(at);
    refuseFuture(sum.on, today);
    const asked = toMovement(row, { ...sum, on: sum.on ?? today }, submission.operator);
    if (direction === 'in') await ensureMoneyMoves(transaction, asked);
    const known = await findMoney(transaction, direction, asked);
    ensureSameSum(known, asked);
    const movement = { ...asked, method: known ? toMethod(known) : asked.method };
    if (direction === 'in') await receiveMoney(store, transaction, movement);
    else await returnMoney(store, transaction, movement);
  });
}

function toMovement(
  row: OrderRow,
  { amount, on, reference = `${row.reference}/${on}`, note }: Confirmation & { on: string },
  madeBy: string,
): Movement & { readonly code: string } {
  const source = toSource(reference);
  const { community, code } = row;
  return {
    ...{ community, code, method: toMethod(row), amount, on, reference, source, madeBy },
    ...(note !== undefined && { note }),
  };
}

/**
 * Where the reference was used for another sum, or for another order, one of the two would be lost.
 *
 * @throws {ApiError} `money-recorded`.
 */
function ensureSameSum(known: MoneyRow | undefined, movement: Movement): void {
  const { code, amount, reference } = movement;
  const isOthers = known !== undefined && known.code !== null && known.code !== code;
  if (!known || (known.amount === amount && !isOthers)) return;
  throw new ApiError('money-recorded', {
    ...{ amount: toRupiahWords(amount), recorded: toRupiahWords(known.amount), reference },
  });
}

/**
 * Orders from a time when the community was made up are still there; what went back for them may be recorded.
 *
 * @throws {ApiError} `desk-refused`.
 */
async function ensureMoneyMoves(
  transaction: WriteTransaction,
  { community, method }: Movement,
): Promise<void> {
  if (method !== 'test') return;
  const { profile } = await findCommunityRow(transaction, community);
  const settings = { method } as PaymentSettings;
  const dishonesty = findDishonesty(parseStoredProfile(profile).fictional, settings);
  if (dishonesty) throw new ApiError('desk-refused', { count: 1 }, { faults: [dishonesty] });
}

/**
 * What is recorded of this movement. A line of a bank statement is one line, and money of nobody known may be the
 * order's, whatever way the order was to be paid.
 */
async function findMoney(
  transaction: WriteTransaction,
  direction: Direction,
  { community, method, reference }: Movement,
): Promise<MoneyRow | undefined> {
  const rows = await transaction
    .selectFrom('order_money')
    .selectAll()
    .where('community', '=', community)
    .where('direction', '=', direction)
    .where('reference', '=', reference)
    .execute();
  return (
    rows.find((row) => row.method === method) ??
    rows.find(({ code }) => code === null || isStatementReference(reference))
  );
}

function toSource(reference: string): Movement['source'] {
  return isStatementReference(reference) ? 'statement' : 'treasurer';
}
