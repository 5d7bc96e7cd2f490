// Everything public about a community at one size of its ledger.
import type {
  CircunomyDocument,
  Entry,
  Figures,
  LedgerView,
  MerkleLog,
  RunningFigures,
} from '@circunomy/sdk/ledger';
import type { Community } from '@circunomy/sdk/schema';
import type { LedgerMemory, StoredCheckpoint } from './ledger-memory.ts';

/** A book as far as it was signed when the state was loaded. */
export interface BookState {
  readonly community: string;
  readonly ledger: LedgerMemory;
  readonly size: number;
}

interface StateParts {
  readonly community: Community;
  readonly isPublic: boolean;
  readonly cashBook: BookState | undefined;
  readonly ledger: LedgerMemory;
  readonly size: number;
  readonly documents: ReadonlyMap<string, CircunomyDocument>;
  readonly cosignatures?: readonly string[];
}

/** Never changes; a later state is another object. */
export class CommunityState {
  readonly community: Community;
  /** False for a book that only operators may see. */
  readonly isPublic: boolean;
  /** Entries in the ledger. */
  readonly size: number;
  /** Documents whose consent lasts, by id. */
  readonly documents: ReadonlyMap<string, CircunomyDocument>;
  /** Signature lines of witnesses below the newest checkpoint, each with its newline. */
  readonly cosignatures: readonly string[];
  /** May have grown past `size`: always ask it for a size. */
  readonly log: MerkleLog;
  readonly #ledger: LedgerMemory;
  readonly #cashBook: BookState | undefined;
  #entries: readonly Entry[] | undefined;
  #bodies: readonly Uint8Array[] | undefined;
  #checkpoints: readonly StoredCheckpoint[] | undefined;

  constructor({ community, ledger, size, documents, ...parts }: StateParts) {
    const { isPublic, cashBook, cosignatures = [] } = parts;
    this.community = community;
    this.isPublic = isPublic;
    this.#cashBook = cashBook;
    this.size = size;
    this.documents = documents;
    this.cosignatures = cosignatures;
    this.log = ledger.log;
    this.#ledger = ledger;
  }

  /** As recorded, by index. Copied by who asks first: most files need no list of them. */
  get entries(): readonly Entry[] {
    this.#entries ??= this.#ledger.entries.slice(0, this.size);
    return this.#entries;
  }

  /** The same, byte for byte what the log hashes. */
  get bodies(): readonly Uint8Array[] {
    this.#bodies ??= this.readBodies();
    return this.#bodies;
  }

  /** Of the entries from `start` up to before `end`. */
  readBodies(start = 0, end = this.size): readonly Uint8Array[] {
    return this.#ledger.bodies.slice(start, Math.min(end, this.size));
  }

  /** Every checkpoint that was ever signed, the newest last. */
  get checkpoints(): readonly StoredCheckpoint[] {
    this.#checkpoints ??= this.#ledger.checkpoints.filter(({ size }) => size <= this.size);
    return this.#checkpoints;
  }

  get newestCheckpoint(): StoredCheckpoint | undefined {
    return this.#ledger.checkpoints.findLast(({ size }) => size <= this.size);
  }

  /** The entries as they read after corrections. Read it at once: it grows with the ledger. */
  get view(): LedgerView {
    return this.figures.view;
  }

  /** Read them at once, too. */
  get figures(): RunningFigures {
    return this.#ledger.figuresAt(this.size);
  }

  /** The community's public cash book; its view is to be read at once, too. */
  get cashBook(): { readonly community: string; readonly view: LedgerView } | undefined {
    if (!this.#cashBook) return undefined;
    const { community, ledger, size } = this.#cashBook;
    return { community, view: ledger.figuresAt(size).view };
  }

  readFigures(): Figures {
    return this.figures.read();
  }
}
