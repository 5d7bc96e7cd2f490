// Opens a store: a data directory with its database file, or with its rows in PostgreSQL.
import { type Clock, systemClock } from './clock.ts';
import { ensureDataDirectory } from './data-directory.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import type { Store } from './store.ts';

export { DATABASE_FILE } from './open-sqlite-store.ts';

export interface OpenStoreOptions {
  /** Made, readable by its owner only, where it does not exist. With PostgreSQL it still holds the keys. */
  readonly directory: string;
  /** `postgres://user:password@host:5432/database`: the rows lie there and not in the directory. */
  readonly databaseUrl?: string | undefined;
  readonly clock?: Clock;
}

/**
 * @throws {ApiError} `store-not-writable`, `store-not-a-database`, `store-newer`; with a database URL
 * `database-url-wrong`, `database-unreachable`, `database-refused`, `database-unfit`.
 * @example
 * const store = await openStore({ directory: './circunomy-data' });
 * await store.close();
 */
export async function openStore({
  directory,
  databaseUrl,
  clock = systemClock,
}: OpenStoreOptions): Promise<Store> {
  ensureDataDirectory(directory);
  if (databaseUrl === undefined) return openSqliteStore({ directory, clock });
  // Whoever has one file does not wait for the driver of the other engine.
  const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
  return openPostgresStore({ directory, databaseUrl, clock });
}
