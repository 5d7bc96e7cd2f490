// Records a batch that both operators stand behind already: importers and commands come in here.
import type { Store } from '../storage/store.ts';
import { writeLedger } from './append-entries.ts';
import { rememberRows } from './imported-rows.ts';
import { findCommunityRow } from './load-community-state.ts';
import type { ProposedEntry, RecordedEntry, RecordOptions } from './recording.ts';
import { ensureWitnesses } from './witnesses.ts';

/**
 * All of the batch becomes entries, in order, or nothing does. What is fulfilled survives the loss of power. A
 * proposal may name earlier ones of the batch by the id it was given.
 *
 * @throws {ApiError} `entries-refused` with every fault at its JSON path (`$[3].payload.amount`);
 * `community-unknown`, `operator-unknown`, `verifier-missing`, `verifier-unwanted`, `verifier-same`,
 * `ledger-changed`, `key-missing`, `key-wrong`, `store-busy`.
 * @example
 * const [msme] = await recordEntries(store, 'gereja-contoh', [proposal], { recordedBy, verifiedBy });
 */
export function recordEntries(
  store: Store,
  community: string,
  proposals: readonly ProposedEntry[],
  { recordedBy, verifiedBy, importedRows = [] }: RecordOptions,
): Promise<readonly RecordedEntry[]> {
  return writeLedger(store, community, async (transaction, ledger) => {
    const row = await findCommunityRow(transaction, community);
    await ensureWitnesses(transaction, row, { recordedBy, verifiedBy });
    const recorded = await ledger.append(row, { proposals, recordedBy, verifiedBy });
    await rememberRows(transaction, community, importedRows, recorded);
    return recorded;
  });
}
