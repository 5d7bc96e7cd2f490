// Communities that were moved to another store: what stays is read and no longer written, and still holds people.

export const movedMigration = {
  version: 5,
  statements: [
    'alter table communities add column moved_to text',
    `create table moved_copies (
      community text not null references communities (slug),
      place text not null,
      moved_at text not null,
      primary key (community, place)
    )`,
  ],
} as const;
