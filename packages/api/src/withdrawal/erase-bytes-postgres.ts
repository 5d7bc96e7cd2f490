/**
 * Erased rows leave bytes in PostgreSQL's files until their tables are written anew; a plain VACUUM only marks the
 * room as free. What the write-ahead log, its archive, replicas and the server's own backups still hold is theirs to
 * let go of: docs/trust.md.
 * https://www.postgresql.org/docs/current/routine-vacuuming.html
 */
import { sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import type { Store } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';

/** Those that hold words of people; the ledger itself holds none and is not touched. */
const TABLES: readonly (keyof Tables)[] = ['documents', 'drafts', 'idempotency', 'imported_rows'];

/** @returns false where another program is using a table just now, so that some bytes stay until the next try. */
export async function eraseBytesInPostgres({ database }: Store): Promise<boolean> {
  try {
    for (const table of TABLES) await sql`vacuum (full) ${sql.table(table)}`.execute(database);
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'store-busy') return false;
    throw error;
  }
}
