// A restored ledger must continue everything that was ever signed for it.
import { ApiError } from '../api-error.ts';
import { findHistoryBreak, type SignedCheckpoint, toEntryRange } from '../keys/signed-history.ts';
import { loadLedger } from '../ledger/ledger-memories.ts';
import type { Store } from '../storage/store.ts';

/** @throws {ApiError} `restore-shorter`, `restore-inconsistent` naming the entries among which it lies. */
export async function ensureContinues(
  store: Store,
  community: string,
  known: readonly SignedCheckpoint[],
  source: string,
): Promise<void> {
  const { log, size } = await loadLedger(store, community, store.database);
  const broken = findHistoryBreak(log, size, known);
  if (!broken) return;
  const { signed } = broken;
  if (signed > size)
    throw new ApiError('restore-shorter', { community, size, signed, path: source });
  const entries = toEntryRange(broken);
  throw new ApiError('restore-inconsistent', { community, entries, path: source });
}

/** The partial tiles of every checkpoint that was ever published must stay served. */
export async function keepCheckpoints(
  store: Store,
  community: string,
  known: readonly SignedCheckpoint[],
): Promise<void> {
  await store.write(async (transaction) => {
    for (const { size, root, note } of known) {
      await transaction
        .insertInto('checkpoints')
        .values({ community, size, root, note })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}
