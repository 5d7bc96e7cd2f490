// Every table with its key, in an order in which each row finds the rows that it names. A table that a later
// migration adds does not compile until it is here, so that no copy leaves it out unnoticed.
import type { Tables } from '../storage/tables.ts';

export type TableName = keyof Tables;

type Columns<Table extends TableName> = readonly (keyof Tables[Table] & string)[];

type CopiedTables = {
  readonly [Table in TableName]: {
    /** Columns of the primary key, by which it is read page after page. */
    readonly key: Columns<Table>;
    /** The column that says whose row it is; null where it belongs to the whole store. */
    readonly community: (keyof Tables[Table] & string) | null;
  };
};

export const COPIED_TABLES = {
  communities: { key: ['slug'], community: 'slug' },
  entries: { key: ['community', 'entry_index'], community: 'community' },
  documents: { key: ['community', 'id'], community: 'community' },
  drafts: { key: ['community', 'id'], community: 'community' },
  operators: { key: ['community', 'id'], community: 'community' },
  checkpoints: { key: ['community', 'size'], community: 'community' },
  idempotency: { key: ['community', 'operator', 'key'], community: 'community' },
  imported_rows: { key: ['community', 'table_id', 'row_key'], community: 'community' },
  withdrawals: { key: ['community', 'document'], community: 'community' },
  publications: { key: ['community', 'folder'], community: 'community' },
  moved_copies: { key: ['community', 'place'], community: 'community' },
  cosignatures: { key: ['community', 'size', 'witness'], community: 'community' },
  kept_files: { key: ['community', 'path'], community: 'community' },
  payment_methods: { key: ['community', 'method'], community: 'community' },
  orders: { key: ['community', 'code'], community: 'community' },
  order_steps: { key: ['community', 'code', 'step'], community: 'community' },
  order_money: { key: ['community', 'id'], community: 'community' },
  order_entries: { key: ['community', 'code', 'entry'], community: 'community' },
  order_handovers: { key: ['community', 'id'], community: 'community' },
  backups: { key: ['path'], community: null },
  witnessed: { key: ['witness', 'origin'], community: null },
  watched_ledgers: { key: ['origin', 'verifier_key'], community: null },
  asked_witnesses: { key: ['witness_key'], community: null },
  forks: { key: ['origin', 'size'], community: null },
} as const satisfies CopiedTables;

export const tableNames = Object.keys(COPIED_TABLES) as readonly TableName[];
