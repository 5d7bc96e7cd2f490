// What every step of a treasurer has in common: who, once, in one transaction; nothing personal in what is kept of it.
import { ApiError } from '../api-error.ts';
import { answerOnce, type RepeatableRequest } from '../ledger/idempotency.ts';
import { findActiveOperator } from '../operators/find-operator.ts';
import type { Operator, OperatorRole } from '../operators/operator.ts';
import { findOrder } from '../orders/find-order.ts';
import type { OrderRow } from '../orders/order-row.ts';
import type { StepTaken } from '../orders/take-step.ts';
import { writeOrders } from '../orders/write-orders.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';

/** Who may see who ordered, and say what became of the money. */
const DESK_ROLES: readonly OperatorRole[] = ['treasurer', 'initiator'];

const ROLE_WORDS = {
  initiator: { en: 'initiator', id: 'penggagas' },
  volunteer: { en: 'volunteer', id: 'relawan' },
  treasurer: { en: 'treasurer', id: 'bendahara' },
  companion: { en: 'companion', id: 'pendamping' },
} as const satisfies Record<OperatorRole, unknown>;

export interface DeskSubmission {
  readonly community: string;
  /** Id of the operator who sends it. */
  readonly operator: string;
  /** Makes repeating harmless. */
  readonly request: RepeatableRequest;
}

export function isAtDesk({ role }: Pick<Operator, 'role'>): boolean {
  return DESK_ROLES.includes(role);
}

/** @throws {ApiError} `role-refused`. */
export function ensureAtDesk(operator: Operator): void {
  if (isAtDesk(operator)) return;
  const { id, role } = operator;
  throw new ApiError('role-refused', { operator: id, role: ROLE_WORDS[role] });
}

/** Once per key; `work` is not called where the key came before. @throws {ApiError} as `work`, `role-refused`. */
export async function writeDesk<Body>(
  store: Store,
  { community, operator, request }: DeskSubmission,
  work: (transaction: WriteTransaction) => Promise<Body>,
): Promise<Body> {
  const { body } = await writeOrders(store, community, async (transaction) => {
    ensureAtDesk(await findActiveOperator(transaction, community, operator));
    return answerOnce(transaction, { community, operator, ...request }, async () => ({
      status: 200,
      body: await work(transaction),
    }));
  });
  return body;
}

/** Changes one order. What is kept for the next time the key comes is that it was done, nothing more. */
export async function changeOrder(
  store: Store,
  submission: DeskSubmission,
  code: string,
  work: (transaction: WriteTransaction, row: OrderRow, step: StepTaken) => Promise<unknown>,
): Promise<void> {
  await writeDesk(store, submission, async (transaction) => {
    const row = await findOrder(transaction, submission.community, code);
    await work(transaction, row, { at: store.clock(), madeBy: submission.operator });
    return {};
  });
}
