// What was withdrawn, and which copies of it may still lie elsewhere.

export const withdrawalsMigration = {
  version: 2,
  statements: [
    `create table withdrawals (
      community text not null references communities (slug),
      document text not null,
      entry_id text not null,
      entry_number integer not null,
      reason text not null,
      at text not null,
      erased integer not null,
      primary key (community, document)
    )`,
    `create table publications (
      community text not null references communities (slug),
      folder text not null,
      read_at text,
      primary key (community, folder)
    )`,
    `create table backups (
      path text not null primary key,
      read_at text not null,
      with_keys integer not null
    )`,
  ],
} as const;
