// What the ledger says was withdrawn is erased from what an older backup brought back.
import type { EntryOf } from '@circunomy/sdk/ledger';
import { loadLedger } from '../ledger/ledger-memories.ts';
import type { Store } from '../storage/store.ts';
import { forgetDocuments } from '../withdrawal/forget-documents.ts';

/** Ids of the documents that were there again. Their bytes go with the next VACUUM. */
export async function repeatWithdrawals(
  store: Store,
  community: string,
): Promise<readonly string[]> {
  return store.write(async (transaction) => {
    const memory = await loadLedger(store, community, transaction);
    const withdrawn = memory.entries.flatMap((entry, index) =>
      entry.kind === 'document-withdrawn' ? [{ entry, number: index + 1 }] : [],
    );
    const carriers = new Map(
      memory.entries.flatMap(({ id, documents }) =>
        (documents ?? []).map((document) => [document.id, id] as const),
      ),
    );
    const toRow = ({
      entry,
      number,
    }: {
      entry: EntryOf<'document-withdrawn'>;
      number: number;
    }) => ({
      ...{ community, document: entry.document, reason: entry.reason, at: entry.at, erased: 1 },
      ...{ entry_id: carriers.get(entry.document) ?? '', entry_number: number },
    });
    for (const each of withdrawn) {
      await transaction
        .insertInto('withdrawals')
        .values(toRow(each))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    const { view } = memory.figuresAt(memory.size);
    const ids = withdrawn.map(({ entry }) => entry.document);
    const { rows } = await forgetDocuments(transaction, { store, community, view }, ids);
    return rows.map(({ id }) => id);
  });
}
