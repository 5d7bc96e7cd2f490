// Kysely over one connection of `pg`: statements wait for the transaction under way, as they do with SQLite.
import {
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { ApiError } from '../../api-error.ts';
import { toBackOff } from './back-off.ts';
import type { PostgresConnection } from './postgres-connection.ts';

export function createPostgresDialect(driver: PostgresDriver): Dialect {
  return {
    createDriver: () => driver,
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (database) => new PostgresIntrospector(database),
  };
}

/**
 * Life story: connected → lost and connected again when next used, with pauses between failed tries, in which every
 * statement is refused at once → destroyed.
 */
export class PostgresDriver implements Driver {
  readonly #connect: () => Promise<PostgresConnection>;
  #connection: PostgresConnection | undefined;
  /** Fulfilled when whoever had the connection last gives it back. */
  #turn: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;
  #failures = 0;
  #nextTry = Number.NEGATIVE_INFINITY;
  #isDestroyed = false;

  constructor(connect: () => Promise<PostgresConnection>, connection: PostgresConnection) {
    this.#connect = connect;
    this.#connection = connection;
  }

  /** False for a connection that was lost: what it committed last, nobody here knows of. */
  isWriting(writer: string): boolean {
    return this.#connection?.isAlive === true && this.#connection.writer === writer;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PostgresConnection> {
    const before = this.#turn;
    let release = (): void => undefined;
    this.#turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      const connection = await this.#ensureConnection();
      this.#release = release;
      return connection;
    } catch (error) {
      release();
      throw error;
    }
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async #ensureConnection(): Promise<PostgresConnection> {
    if (this.#isDestroyed) throw new ApiError('store-unreachable', {});
    if (this.#connection?.isAlive) return this.#connection;
    if (performance.now() < this.#nextTry) throw new ApiError('store-unreachable', {});
    try {
      this.#connection = await this.#connect();
      this.#failures = 0;
      return this.#connection;
    } catch (cause) {
      this.#failures += 1;
      this.#nextTry = performance.now() + toBackOff(this.#failures);
      throw new ApiError('store-unreachable', {}, { cause });
    }
  }

  beginTransaction(connection: PostgresConnection, settings: TransactionSettings): Promise<void> {
    return connection.begin(settings);
  }

  commitTransaction(connection: PostgresConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: PostgresConnection): Promise<void> {
    return connection.rollback();
  }

  /** Waits for the transaction under way. */
  async destroy(): Promise<void> {
    this.#isDestroyed = true;
    await this.#turn;
    await this.#connection?.end();
  }
}
