// A ledger on its way: its row and its log, as they are in the store that it leaves.
import type { Selectable } from 'kysely';
import type { CommunitiesTable } from '../storage/tables.ts';
import type { SignedLog } from './read-signed-log.ts';

export interface MovingLedger extends SignedLog {
  readonly row: Selectable<CommunitiesTable>;
}

export function slugsOf(ledgers: readonly MovingLedger[]): string[] {
  return ledgers.map(({ row }) => row.slug);
}
