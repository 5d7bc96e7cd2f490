// Placing an order: checked, reserved once whatever is repeated, then prepared for its payment.
import { canonicalJson } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import { answerOnce } from '../ledger/idempotency.ts';
import { loadView } from '../ledger/ledger-memories.ts';
import { loadPublicState } from '../ledger/load-community-state.ts';
import { tell } from '../operating/signals.ts';
import { loadMethods } from '../payments/load-methods.ts';
import { hashWithSecret } from '../storage/row-secret.ts';
import { methodNotOffered } from './order-refusals.ts';
import type { Ordering } from './ordering.ts';
import { readNewOrder } from './read-new-order.ts';
import { reserveOrder } from './reserve-order.ts';
import { writeOrders } from './write-orders.ts';

/** Stands where an operator's id would. */
const SENDER = 'order';
const CREATED = 201;

export interface PlaceRequest {
  readonly community: string;
  /** New for each intention, the same when repeating. */
  readonly key: string;
  /** Of whoever sends it, for limits. */
  readonly address: string;
}

/**
 * The code of the order: the same again for the same key, though its price or its units may be gone by then.
 *
 * @throws {ApiError} `community-unknown`, `order-refused`, `orders-closed`, `method-not-offered`, `too-many-orders`,
 * `idempotency-key-reused`, and as `reserveOrder`.
 */
export async function placeOrder(
  { store, limits, secrets }: Ordering,
  { community, key, address }: PlaceRequest,
  sent: unknown,
): Promise<string> {
  const { community: profile, documents } = await loadPublicState(store, community);
  const order = await readNewOrder(sent);
  const now = store.clock();
  // Nobody who reads the table can try out names.
  const requestHash = hashWithSecret(store.directory, community, `order\n${canonicalJson(order)}`);
  const repeatable = { community, operator: SENDER, key, requestHash, at: now.toISOString() };
  let isPlaced = false;
  const answer = await writeOrders(store, community, (transaction) =>
    answerOnce(transaction, repeatable, async () => {
      const methods = await loadMethods(transaction, community, secrets);
      if (profile.orders === null || methods.length === 0) {
        throw new ApiError('orders-closed', { community: profile.name });
      }
      const method = methods.find((each) => each.method === order.method);
      if (!method) throw methodNotOffered(order.method, methods);
      await limits.ensureRoom(transaction, { community, address, now });
      const view = await loadView(store, community, transaction);
      const reservation = { community, order, method, view, documents, now };
      const code = await reserveOrder(transaction, reservation);
      limits.note(address, { community, code, now });
      isPlaced = true;
      return { status: CREATED, body: { code } };
    }),
  );
  if (isPlaced) tell('ordered', order.method);
  return answer.body.code;
}
