// The first schema: communities, their ledgers, documents, drafts, operators and what makes repeating harmless.

export const ledgerMigration = {
  version: 1,
  statements: [
    `create table communities (
      slug text not null primary key,
      type text not null,
      areas text not null,
      single_operator integer not null,
      profile text not null,
      origin text not null unique,
      verifier_key text not null,
      profile_version integer not null,
      documents_version integer not null
    )`,
    `create table entries (
      community text not null references communities (slug),
      entry_index integer not null,
      id text not null,
      kind text not null,
      on_date text,
      at text not null,
      body text not null,
      leaf_hash text not null,
      primary key (community, entry_index),
      unique (community, id)
    )`,
    `create table documents (
      community text not null references communities (slug),
      id text not null,
      entry_id text not null,
      salt text not null,
      kind text not null,
      body text not null,
      consent text not null,
      hash text not null,
      primary key (community, id)
    )`,
    `create table drafts (
      community text not null references communities (slug),
      id text not null,
      proposal text not null,
      recorded_by text not null,
      at text not null,
      primary key (community, id)
    )`,
    `create table operators (
      community text not null references communities (slug),
      id text not null,
      name text not null,
      role text not null,
      token_hash text not null,
      created text not null,
      removed text,
      primary key (community, id)
    )`,
    `create table checkpoints (
      community text not null references communities (slug),
      size integer not null,
      root text not null,
      note text not null,
      primary key (community, size)
    )`,
    `create table idempotency (
      community text not null references communities (slug),
      operator text not null,
      key text not null,
      request_hash text not null,
      status integer not null,
      answer text not null,
      at text not null,
      primary key (community, operator, key)
    )`,
    `create table imported_rows (
      community text not null references communities (slug),
      table_id text not null,
      row_key text not null,
      fingerprint text not null,
      entry_ids text not null,
      primary key (community, table_id, row_key)
    )`,
  ],
} as const;
