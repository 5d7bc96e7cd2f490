// Records a run of items as one batch, once: the same run again finds what it recorded before.
import {
  listImportedRows,
  type RecordedEntry,
  recordEntries,
  type Store,
  type Witnesses,
} from '@circunomy/api';
import type { EntryItem, LocalNames } from './entries-file.ts';

export interface ItemBatch {
  readonly store: Store;
  readonly community: string;
  readonly witnesses: Witnesses;
  readonly items: readonly EntryItem[];
  /** Position of the first item in its file. */
  readonly start: number;
  readonly names: LocalNames;
  /** Under which the batch is remembered. */
  readonly tableId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** Empty where the batch was recorded before. */
export async function recordItems(batch: ItemBatch): Promise<readonly RecordedEntry[]> {
  const { store, community, witnesses, items, start, names, tableId, key, fingerprint } = batch;
  const remembered = await listImportedRows(store, community, tableId);
  const before = remembered.find(({ rowKey }) => rowKey === key);
  if (before) {
    for (const [index, item] of items.entries()) {
      names.remember(item, before.entryIds[index] ?? '');
    }
    return [];
  }
  const proposals = items.map((item, index) => names.toProposal(item, start + index));
  const row = { tableId, rowKey: key, fingerprint, proposals: [...proposals.keys()] };
  return recordEntries(store, community, proposals, { ...witnesses, importedRows: [row] });
}
