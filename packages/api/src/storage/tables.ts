// The tables as TypeScript sees them. Columns are text and integer only, keys come from the application, so that
// one schema serves SQLite and PostgreSQL.

export interface CommunitiesTable {
  slug: string;
  /** As opened; changes only by entries. */
  type: string;
  areas: string;
  single_operator: number;
  profile: string;
  origin: string;
  /** Signed-note vkey. */
  verifier_key: string;
  /** Raised by one with every change of the profile. */
  profile_version: number;
  /** Raised by one with every document that is added or erased. */
  documents_version: number;
  /** Slug of the community whose book this is; null where it is no book. */
  book_of: string | null;
  /** `cash`, `solidarity` or `households`; null where it is no book. */
  book_holds: string | null;
  /** The store that records for it, without a password; null where this one does. */
  moved_to: string | null;
}

export interface EntriesTable {
  community: string;
  /** Counted from 0, without a gap. */
  entry_index: number;
  id: string;
  kind: string;
  on_date: string | null;
  at: string;
  /** Canonical JSON, byte for byte what the log hashes. */
  body: string;
  /** Hex. */
  leaf_hash: string;
}

export interface DocumentsTable {
  community: string;
  id: string;
  entry_id: string;
  salt: string;
  kind: string;
  /** Canonical JSON. */
  body: string;
  consent: string;
  hash: string;
}

export interface DraftsTable {
  community: string;
  /** The id its entry will have. */
  id: string;
  proposal: string;
  recorded_by: string;
  at: string;
}

export interface OperatorsTable {
  community: string;
  id: string;
  name: string;
  role: string;
  /** Hex SHA-256; a token has 160 random bits, so no slow hash is needed. */
  token_hash: string;
  created: string;
  removed: string | null;
}

export interface CheckpointsTable {
  community: string;
  size: number;
  /** Base64, as in the note. */
  root: string;
  note: string;
}

export interface IdempotencyTable {
  community: string;
  operator: string;
  key: string;
  request_hash: string;
  status: number;
  answer: string;
  at: string;
}

export interface ImportedRowsTable {
  community: string;
  table_id: string;
  row_key: string;
  fingerprint: string;
  /** JSON list. */
  entry_ids: string;
}

export interface WithdrawalsTable {
  community: string;
  /** Id of the document that was erased. */
  document: string;
  /** The entry that carries its hash. */
  entry_id: string;
  /** Number of the `document-withdrawn` entry. */
  entry_number: number;
  reason: string;
  at: string;
  /** 0 until its bytes are gone from every file of the data directory, then 1. */
  erased: number;
}

export interface PublicationsTable {
  community: string;
  /** Absolute path of the folder that the community was published to. */
  folder: string;
  /** When what lies there was read from the ledger; null where a first publication did not finish. */
  read_at: string | null;
}

export interface MovedCopiesTable {
  community: string;
  /** The store that it was moved from, without a password. */
  place: string;
  moved_at: string;
}

export interface BackupsTable {
  /** Absolute path of the file. */
  path: string;
  /** When it was read from the store. */
  read_at: string;
  with_keys: number;
}

export interface WitnessedTable {
  /** Name and key id of our witness. */
  witness: string;
  origin: string;
  /** What it cosigned last. */
  size: number;
  /** Base64. */
  root: string;
}

export interface WatchedLedgersTable {
  origin: string;
  /** vkey. */
  verifier_key: string;
}

export interface AskedWitnessesTable {
  /** vkey. */
  witness_key: string;
  url: string;
}

export interface CosignaturesTable {
  community: string;
  /** Of the checkpoint. */
  size: number;
  /** Name and key id. */
  witness: string;
  /** Of the signed note, with its newline. */
  line: string;
}

export interface ForksTable {
  origin: string;
  size: number;
  /** The checkpoint that contradicts one that was cosigned. */
  request: string;
  at: string;
}

export interface KeptFilesTable {
  community: string;
  /** Below `data/`. */
  path: string;
  /** Version of the program, size and root of the ledger. */
  made_from: string;
  body: string;
  /** HMAC with a secret beside the keys. */
  seal: string;
}

interface PaymentMethodsTable {
  community: string;
  method: string;
  /** JSON, without secrets: those stand in the environment. */
  settings: string;
  added: string;
}

export interface OrdersTable {
  community: string;
  /** Whoever knows it may see the order; it stands in no log and in no entry. */
  code: string;
  /** `distributed` and `documented` are not stored: they follow from the ledger. */
  status: string;
  /** Id of the `product-listed` entry, and of its MSME. */
  product: string;
  msme: string;
  quantity: number;
  /** Rupiah of one unit, as the ledger had it when the order was placed. */
  price: number;
  /** Rupiah that a transfer adds to be told from others. */
  extra: number;
  /** Rupiah to be paid: quantity times price, and `extra`. */
  amount: number;
  method: string;
  campaign: string | null;
  /** JSON of `for`. */
  wish: string | null;
  /** Personal, and erased with time: as the contributor gave them. */
  name: string | null;
  contact: string | null;
  message: string | null;
  /** Opaque id for `contribution-received`. */
  contributor: string;
  /** Monday of the week whose capacity it takes, in Jakarta. */
  week: string;
  placed_at: string;
  expires_at: string;
  /** When the contributor said to have paid. */
  reported_at: string | null;
  /** When nothing more was to happen by itself: documented, expired, cancelled or refunded. */
  closed_at: string | null;
  /** What a gateway calls it; never the code. */
  reference: string;
  /** JSON of what the visitor is shown; null until the gateway has answered. */
  payment: string | null;
}

export interface OrderStepsTable {
  community: string;
  code: string;
  /** Counted from 1, without a gap. */
  step: number;
  status: string;
  at: string;
  /** `contributor`, `gateway`, `clock`, `test`, or the id of an operator. */
  made_by: string;
  /** For operators alone. */
  note: string | null;
}

export interface OrderMoneyTable {
  community: string;
  id: string;
  /** Null while nobody knows whose it is. */
  code: string | null;
  method: string;
  /** `in` or `out`. */
  direction: string;
  /** Rupiah, above 0. */
  amount: number;
  /** Day in Jakarta on which it moved. */
  on_date: string;
  /** When it was recorded. */
  at: string;
  /** One movement of money has one: a gateway's transaction, a line of a bank statement, a treasurer's confirmation. */
  reference: string;
  /** `notice`, `statement`, `treasurer` or `test`. */
  source: string;
  made_by: string;
  note: string | null;
}

export interface OrderEntriesTable {
  community: string;
  code: string;
  /** Id of a ledger entry. */
  entry: string;
  /** `contribution` or `purchase`; what follows names the purchase itself. */
  role: string;
}

export interface OrderHandoversTable {
  community: string;
  id: string;
  /** JSON: orders to be purchased, waiting for a second pair of eyes. */
  body: string;
  recorded_by: string;
  at: string;
}

export interface Tables {
  communities: CommunitiesTable;
  entries: EntriesTable;
  documents: DocumentsTable;
  drafts: DraftsTable;
  operators: OperatorsTable;
  checkpoints: CheckpointsTable;
  idempotency: IdempotencyTable;
  imported_rows: ImportedRowsTable;
  withdrawals: WithdrawalsTable;
  publications: PublicationsTable;
  moved_copies: MovedCopiesTable;
  backups: BackupsTable;
  witnessed: WitnessedTable;
  watched_ledgers: WatchedLedgersTable;
  asked_witnesses: AskedWitnessesTable;
  cosignatures: CosignaturesTable;
  forks: ForksTable;
  kept_files: KeptFilesTable;
  payment_methods: PaymentMethodsTable;
  orders: OrdersTable;
  order_steps: OrderStepsTable;
  order_money: OrderMoneyTable;
  order_entries: OrderEntriesTable;
  order_handovers: OrderHandoversTable;
}
