// Everything public about a community at one size of its ledger.
import {
  type CircunomyDocument,
  createLedgerView,
  type Entry,
  type LedgerView,
  type MerkleLog,
} from '@circunomy/sdk/ledger';
import type { Community } from '@circunomy/sdk/schema';
import type { LedgerMemory, StoredCheckpoint } from './ledger-memory.ts';

interface StateParts {
  readonly community: Community;
  readonly ledger: LedgerMemory;
  readonly size: number;
  readonly documents: ReadonlyMap<string, CircunomyDocument>;
}

/** Never changes; a later state is another object. */
export class CommunityState {
  readonly community: Community;
  /** Entries in the ledger. */
  readonly size: number;
  /** As recorded, by index. */
  readonly entries: readonly Entry[];
  /** The same, byte for byte what the log hashes. */
  readonly bodies: readonly Uint8Array[];
  /** Every checkpoint that was ever signed, the newest last. */
  readonly checkpoints: readonly StoredCheckpoint[];
  /** Documents whose consent lasts, by id. */
  readonly documents: ReadonlyMap<string, CircunomyDocument>;
  /** May have grown past `size`: always ask it for a size. */
  readonly log: MerkleLog;
  #view: LedgerView | undefined;

  constructor({ community, ledger, size, documents }: StateParts) {
    this.community = community;
    this.size = size;
    this.documents = documents;
    this.log = ledger.log;
    this.entries = ledger.entries.slice(0, size);
    this.bodies = ledger.bodies.slice(0, size);
    this.checkpoints = ledger.checkpoints.filter((checkpoint) => checkpoint.size <= size);
  }

  /** The entries as they read after corrections. */
  get view(): LedgerView {
    this.#view ??= createLedgerView(this.entries);
    return this.#view;
  }
}
