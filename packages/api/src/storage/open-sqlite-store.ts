// A store in one file of the data directory.
import { chmodSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import type { Clock } from './clock.ts';
import { toReason } from './data-directory.ts';
import { isOfDisk, rethrowOfDisk } from './disk-errors.ts';
import { migrate } from './migrate.ts';
import { BUSY_TIMEOUT, createNodeSqliteDialect, openNodeSqlite } from './node-sqlite.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { createPatientWrite, waitForLock } from './wait-for-lock.ts';
import { createWrites } from './writes.ts';

export const DATABASE_FILE = 'circunomy.sqlite';

/** Milliseconds for which what other processes wrote may go unnoticed. */
const FRESH_FOR = 20;

interface OpenSqliteOptions {
  readonly directory: string;
  readonly clock: Clock;
}

/** @throws {ApiError} `store-not-writable`, `store-not-a-database`, `store-newer`, `store-busy`, `store-full`. */
export async function openSqliteStore({ directory, clock }: OpenSqliteOptions): Promise<Store> {
  const path = join(directory, DATABASE_FILE);
  makeFile(directory, path);
  const connection = openConnection(directory, path);
  const database = new Kysely<Tables>({ dialect: createNodeSqliteDialect(connection) });
  try {
    await waitForLock(() => migrate(database, 'sqlite', path).catch(rethrowOfDisk));
  } catch (error) {
    connection.close();
    throw error;
  }
  return createStore({ directory, clock, database, connection });
}

/** SQLite gives its companion files the permissions of the database. */
function makeFile(directory: string, path: string): void {
  try {
    writeFileSync(path, '', { flag: 'a', mode: 0o600 });
    chmodSync(path, 0o600);
  } catch (cause) {
    throw new ApiError('store-not-writable', { directory, reason: toReason(cause) }, { cause });
  }
}

function openConnection(directory: string, path: string): DatabaseSync {
  try {
    return openNodeSqlite(path);
  } catch (cause) {
    const reason = toReason(cause);
    // Nothing is wrong with the file, and nobody should restore a backup over it.
    if (isOfDisk(cause)) throw new ApiError('store-not-writable', { directory, reason }, { cause });
    throw new ApiError('store-not-a-database', { path, reason }, { cause });
  }
}

interface Parts {
  readonly directory: string;
  readonly clock: Clock;
  readonly database: Kysely<Tables>;
  readonly connection: DatabaseSync;
}

function createStore({ directory, clock, database, connection }: Parts): Store {
  const { write: writeSoon, onWrite, count, closing, settled } = createWrites(database);
  const write = createPatientWrite(writeSoon);
  const readDataVersion = createDataVersionReader(connection);
  return {
    ...{ engine: 'sqlite', directory, clock, database, write, onWrite },
    place: realpathSync(directory),
    snapshot: (work) => readSnapshot(join(directory, DATABASE_FILE), work),
    changeToken: () => `${count()}.${readDataVersion()}`,
    closed: closing.signal,
    close: async () => {
      closing.abort();
      await settled();
      await database.destroy();
    },
  };
}

/** In a write-ahead log readers keep the moment at which they began: https://www.sqlite.org/isolation.html */
async function readSnapshot<Result>(
  path: string,
  work: (database: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const connection = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
  const database = new Kysely<Tables>({ dialect: createNodeSqliteDialect(connection, 'begin') });
  try {
    return await database.transaction().execute(work);
  } finally {
    await database.destroy();
  }
}

/**
 * SQLite counts the commits of other connections: https://www.sqlite.org/pragma.html#pragma_data_version
 * Asking takes a lock on the file, several times the cost of answering a request from memory.
 */
function createDataVersionReader(connection: DatabaseSync): () => unknown {
  const statement = connection.prepare('pragma data_version');
  let version: unknown;
  let asked = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - asked < FRESH_FOR) return version;
    asked = now;
    version = statement.get()?.data_version;
    return version;
  };
}
