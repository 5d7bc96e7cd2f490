// Every write about orders: in a community that records here, with what it may need read before anybody waits for it.

import { isLedgerKnown, loadLedger } from '../ledger/ledger-memories.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import { ensureRecordsHere } from '../move/moved.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';

/** @throws {ApiError} `community-unknown`, `community-moved`, and as `store.write`. */
export async function writeOrders<Result>(
  store: Store,
  community: string,
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  // Reading a long ledger inside the transaction would lock out every other writer for as long.
  if (!isLedgerKnown(store, community)) {
    await findCommunityRow(store.database, community);
    await loadLedger(store, community, store.database);
  }
  return store.write(async (transaction) => {
    ensureRecordsHere(await findCommunityRow(transaction, community));
    return work(transaction);
  });
}
