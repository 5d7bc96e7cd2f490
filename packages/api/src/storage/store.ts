// What the rest of the package knows of storage: a database to read, transactions to write, and a sign of change.
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from './clock.ts';
import type { Tables } from './tables.ts';

export type WriteTransaction = Transaction<Tables>;

export type Engine = 'sqlite' | 'postgresql';

/** Life story: opened by `openStore` → read and written → closed, after which every call fails. */
export interface Store {
  readonly engine: Engine;
  /** Holds the signing keys and what was signed, and the database unless that is PostgreSQL. */
  readonly directory: string;
  /** Where the rows lie, for people and for other stores: a folder, or host, port and database without a password. */
  readonly place: string;
  readonly clock: Clock;
  readonly database: Kysely<Tables>;
  /**
   * Runs in one transaction that no other writer, in this process or another, can interleave with. It is
   * durable when the promise is fulfilled, and undone when `work` throws.
   *
   * @throws {ApiError} `store-busy` where another process does not let go of its lock, `store-unreachable`,
   * `store-full`, `store-read-only`; `store-write-unsure` where the database was lost while it committed.
   */
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /**
   * Reads from one moment, on a connection of its own: what takes long holds nobody up, and nobody changes what it
   * reads.
   */
  snapshot<Result>(work: (database: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /**
   * Cheap to ask; differs from an earlier answer if anybody committed since. Writes of this process show at once,
   * those of others within a few hundredths of a second.
   */
  changeToken(): string;
  /**
   * Calls back after each committed write of this process, with PostgreSQL after those of others too; returns what
   * ends that.
   */
  onWrite(listener: () => void): () => void;
  /** Aborted when the store closes. */
  readonly closed: AbortSignal;
  close(): Promise<void>;
}
