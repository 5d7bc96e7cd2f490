// Every change of the schema, in order. A migration that was released is never edited: add a further one.
import { ledgerMigration } from './0001-ledger.ts';
import { withdrawalsMigration } from './0002-withdrawals.ts';
import { witnessesMigration } from './0003-witnesses.ts';
import { booksMigration } from './0004-books.ts';
import { movedMigration } from './0005-moved.ts';
import { keptFilesMigration } from './0006-kept-files.ts';
import { ordersMigration } from './0007-orders.ts';

interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

export const migrations: readonly Migration[] = [
  ledgerMigration,
  withdrawalsMigration,
  witnessesMigration,
  booksMigration,
  movedMigration,
  keptFilesMigration,
  ordersMigration,
];
