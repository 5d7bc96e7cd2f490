// Kysely over `node:sqlite`: its SQLite dialect expects the shape of another driver.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { toBindables } from './bindable.ts';

/** How long a writer waits for another process, in milliseconds. */
export const BUSY_TIMEOUT = 10_000;

/** Statements kept prepared: every distinct text of the program fits. */
const MAX_PREPARED = 200;

/**
 * An acknowledged write survives the loss of power: write-ahead log, synced on every commit.
 * https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export function openNodeSqlite(path: string): DatabaseSync {
  const database = new DatabaseSync(path, {
    timeout: BUSY_TIMEOUT,
    enableForeignKeyConstraints: true,
  });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // Erased personal data is overwritten and not only unlinked.
  database.exec('pragma secure_delete = on');
  return database;
}

/** @param begin how transactions start: one that writes must not let another process in after it has read. */
export function createNodeSqliteDialect(
  database: DatabaseSync,
  begin: 'begin' | 'begin immediate' = 'begin immediate',
): SqliteDialect {
  const prepared = new Map<string, SqliteStatement>();
  const adapter: SqliteDatabase = {
    close: () => database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = prepareStatement(database, sql, begin);
      if (prepared.size < MAX_PREPARED) prepared.set(sql, statement);
      return statement;
    },
  };
  return new SqliteDialect({ database: adapter });
}

function prepareStatement(
  database: DatabaseSync,
  sql: string,
  begin: 'begin' | 'begin immediate',
): SqliteStatement {
  // Every transaction of ours writes: without `immediate`, two processes could both read first and one would fail.
  const statement = toKyselyStatement(database.prepare(sql === 'begin' ? begin : sql));
  if (sql === 'begin') return { ...statement, run: () => withoutWaiting(database, statement) };
  // A full disk ends a transaction by itself: https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
  if (sql === 'rollback') {
    return { ...statement, run: () => (database.isTransaction ? statement.run([]) : NOTHING_DONE) };
  }
  return statement;
}

const NOTHING_DONE = { changes: 0, lastInsertRowid: 0 };

/** SQLite waits by sleeping, and the whole process with it: whoever wants the lock waits outside. */
function withoutWaiting(
  database: DatabaseSync,
  statement: SqliteStatement,
): ReturnType<SqliteStatement['run']> {
  database.exec('pragma busy_timeout = 0');
  try {
    return statement.run([]);
  } finally {
    database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
  }
}

function toKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toBindables(parameters)),
    run: (parameters) => statement.run(...toBindables(parameters)),
    iterate: (parameters) => statement.iterate(...toBindables(parameters)),
  };
}
