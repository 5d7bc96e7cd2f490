// Setting up ways to pay, seeing them, and taking them away again.
import type { PaymentMethod } from '@circunomy/sdk/schema';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { ensureRecordsHere } from '../move/moved.ts';
import type { Store } from '../storage/store.ts';

/** Replaces earlier settings of the method, and keeps its place. @throws {ApiError} `community-unknown`. */
export async function addPaymentMethod(
  store: Store,
  community: string,
  method: PaymentMethod,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await store.write(async (transaction) => {
    ensureRecordsHere(await findCommunityRow(transaction, community));
    const written = JSON.stringify(settings);
    await transaction
      .insertInto('payment_methods')
      .values({ community, method, settings: written, added: store.clock().toISOString() })
      .onConflict((conflict) =>
        conflict.columns(['community', 'method']).doUpdateSet({ settings: written }),
      )
      .execute();
  });
}
