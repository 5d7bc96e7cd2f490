// Witnessing: what our witnesses cosigned, which ledgers they watch, whom we ask, and what we were answered.

export const witnessesMigration = {
  version: 3,
  statements: [
    `create table witnessed (
      witness text not null,
      origin text not null,
      size integer not null,
      root text not null,
      primary key (witness, origin)
    )`,
    `create table watched_ledgers (
      origin text not null,
      verifier_key text not null,
      primary key (origin, verifier_key)
    )`,
    `create table asked_witnesses (
      witness_key text not null primary key,
      url text not null
    )`,
    `create table cosignatures (
      community text not null references communities (slug),
      size integer not null,
      witness text not null,
      line text not null,
      primary key (community, size, witness)
    )`,
    `create table forks (
      origin text not null,
      size integer not null,
      request text not null,
      at text not null,
      primary key (origin, size)
    )`,
  ],
} as const;
