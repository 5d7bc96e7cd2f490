// Communities that were moved to another store: what stays here is read and no longer written.

export const movedMigration = {
  version: 5,
  statements: ['alter table communities add column moved_to text'],
} as const;
