// Books: ledgers that belong to another community and are hidden unless it decides otherwise.

export const booksMigration = {
  version: 4,
  statements: [
    'alter table communities add column book_of text references communities (slug)',
    'alter table communities add column book_holds text',
    'create unique index communities_book on communities (book_of, book_holds)',
  ],
} as const;
