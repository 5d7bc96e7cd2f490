// What a caller hands over to be recorded, and what it gets back: the same for importers, commands and HTTP.
import type { Proposal } from '@circunomy/sdk/schema';

/**
 * A proposal, optionally with the id its entry will have, made with `createId(idNounOf(kind))`. With it a
 * proposal can name an earlier one of the same batch; without it the id is made while recording.
 */
export type ProposedEntry = Proposal & { readonly id?: string };

/** Who stands behind a batch: operator ids of the community. */
export interface Witnesses {
  readonly recordedBy: string;
  /** A second operator, or null in a community run by a single operator; nothing else is accepted. */
  readonly verifiedBy: string | null;
}

/** A row of somebody's table, remembered so that importing it again records nothing. */
export interface ImportedRow {
  /** Which table it came from; the same on every import of that table. */
  readonly tableId: string;
  /** What identifies the row inside its table. */
  readonly rowKey: string;
  /** Changes when the row's content changes. */
  readonly fingerprint: string;
}

export interface RecordOptions extends Witnesses {
  /** Rows the batch was made from, kept in the same transaction; `proposals` are positions in the batch. */
  readonly importedRows?: readonly (ImportedRow & { readonly proposals: readonly number[] })[];
}

/** A row as remembered, with the entries that were recorded from it. */
export interface RememberedRow extends ImportedRow {
  readonly entryIds: readonly string[];
}

export interface RecordedEntry {
  readonly id: string;
  /** Number in the ledger, counted from 1. */
  readonly number: number;
}
