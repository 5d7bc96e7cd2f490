// Public files of long ledgers as they were last made, so that a server that starts need not read the ledger first.

export const keptFilesMigration = {
  version: 6,
  statements: [
    `create table kept_files (
      community text not null references communities (slug),
      path text not null,
      made_from text not null,
      body text not null,
      seal text not null,
      primary key (community, path)
    )`,
  ],
} as const;
