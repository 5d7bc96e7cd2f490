// Records entries the way a server does – ids, salts, hashes, a growing log, signed checkpoints – but the same every time.

import type { CircunomyDocument } from '../ledger/document.schema.ts';
import { hashDocument } from '../ledger/document.ts';
import { type Entry, type EntryKind, type EntryOf, encodeEntry } from '../ledger/entry.ts';
import { createLedgerView, type LedgerView } from '../ledger/ledger-view.ts';
import { toBase64 } from '../ledger/log/base64.ts';
import {
  createSignerKey,
  formatVerifierKey,
  leafHash,
  MerkleLog,
  type SignerKey,
  signCheckpoint,
} from '../ledger/log/index.ts';

type Given = 'v' | 'community' | 'id' | 'documents' | 'recordedBy' | 'verifiedBy' | 'at';
type WithoutGiven<Kind extends EntryKind> = Omit<EntryOf<Kind>, Given>;
type WithoutIdentity<Document> = Document extends CircunomyDocument
  ? Omit<Document, 'id' | 'salt'>
  : never;

/** What a test adds to a sample; `@name` stands for the id of an entry recorded `as` that name. */
export interface SampleProposal {
  readonly as?: string;
  readonly entry: { [Kind in EntryKind]: WithoutGiven<Kind> }[EntryKind];
  readonly documents?: readonly WithoutIdentity<CircunomyDocument>[];
  /** Its documents are hashed into the entry and then withdrawn. */
  readonly isWithdrawn?: boolean;
}

/** A test key: its secret is these very bytes. */
const SECRET = new Uint8Array(32).fill(7);
const FIRST_INSTANT = Date.UTC(2026, 2, 1, 1);
const MINUTE = 60_000;

/** Empty → records for as long as a test likes. Nothing is checked: a test may record what a server refuses. */
export class SampleLedger {
  readonly community: string;
  readonly origin: string;
  readonly view: LedgerView = createLedgerView();
  readonly log: MerkleLog = new MerkleLog();
  /** The bytes of every entry, by index. */
  readonly entries: Uint8Array[] = [];
  /** Documents that are still public, by id. */
  readonly documents: Map<string, CircunomyDocument> = new Map();
  readonly #signer: SignerKey;
  readonly #idsByName = new Map<string, string>();
  #documentCount = 0;

  constructor(community: string) {
    this.community = community;
    this.origin = `sample/${community}`;
    this.#signer = createSignerKey(this.origin, SECRET);
  }

  get verifierKey(): string {
    return formatVerifierKey(this.#signer);
  }

  /** Base64, as in the checkpoint. */
  get root(): string {
    return toBase64(this.log.root());
  }

  /** The signed checkpoint of the present size. */
  signCheckpoint(): string {
    const { origin, log } = this;
    return signCheckpoint({ origin, size: log.size, root: log.root() }, this.#signer);
  }

  record({ as, entry, documents, isWithdrawn = false }: SampleProposal): Entry {
    const added = (documents ?? []).map((document) => this.#addDocument(document));
    const recorded = this.#complete(entry, added);
    const bytes = encodeEntry(recorded);
    this.view.append(recorded);
    this.log.append(leafHash(bytes));
    this.entries.push(bytes);
    if (as) this.#idsByName.set(`@${as}`, recorded.id);
    if (isWithdrawn) for (const { id } of added) this.documents.delete(id);
    return recorded;
  }

  #addDocument(proposed: WithoutIdentity<CircunomyDocument>): CircunomyDocument {
    this.#documentCount += 1;
    const salt = this.#documentCount.toString(16).padStart(32, '0');
    const document = { id: toId('document', this.#documentCount), salt, ...proposed };
    this.documents.set(document.id, document);
    return document;
  }

  #complete(entry: SampleProposal['entry'], documents: readonly CircunomyDocument[]): Entry {
    const number = this.view.size + 1;
    const references = documents.map((document) => ({
      id: document.id,
      hash: hashDocument(document),
    }));
    return {
      ...(replaceNames(entry, this.#idsByName) as SampleProposal['entry']),
      v: 1,
      community: this.community,
      id: toId(nounOf(entry.kind), number),
      ...(references.length > 0 && { documents: references }),
      recordedBy: 'operator-1',
      verifiedBy: 'operator-2',
      at: new Date(FIRST_INSTANT + number * MINUTE).toISOString(),
    } as Entry;
  }
}

/** The noun in an id where it is not the first word of the kind, as servers give them. */
const NOUNS: Partial<Record<EntryKind, string>> = {
  'msme-changed': 'change',
  'stage-assessed': 'assessment',
  'goods-lost': 'loss',
  'stock-counted': 'count',
  'cash-received': 'receipt',
  'cash-spent': 'expense',
  'entry-corrected': 'correction',
};

function nounOf(kind: EntryKind): string {
  return NOUNS[kind] ?? kind.slice(0, kind.indexOf('-'));
}

function toId(noun: string, number: number): string {
  return `${noun}-${String(number).padStart(12, '0')}`;
}

/** Every string `@name` anywhere in a value becomes the id it stands for. */
function replaceNames(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => replaceNames(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, replaceNames(member, ids)]),
  );
}
