// One connection as Kysely uses it. It never comes back to life: after anything but a plain refusal it is given up.
import { createHash, randomUUID } from 'node:crypto';
import type { CompiledQuery, DatabaseConnection, QueryResult, TransactionSettings } from 'kysely';
import pg from 'pg';
import { ApiError } from '../../api-error.ts';
import { toBindables } from '../bindable.ts';
import { columnTypes } from './column-types.ts';
import type { DatabaseAddress } from './database-url.ts';
import { isAnswer, toOpeningError, toStoreError } from './postgres-errors.ts';
import { type Session, setUpSession } from './session-settings.ts';

/** Statements kept prepared, by the hash of their text. */
const MAX_PREPARED = 200;

/** Life story: opened by `connect` → used → given up, by `end` or by an error that is no answer of the server. */
export class PostgresConnection implements DatabaseConnection {
  readonly session: Session;
  /** Named in the notice of a committed write. */
  readonly writer = randomUUID();
  readonly #client: pg.Client;
  readonly #names = new Map<string, string>();
  #isAlive = true;

  constructor(client: pg.Client, session: Session) {
    this.#client = client;
    this.session = session;
    client.on('error', () => this.#giveUp());
    client.on('end', () => this.#giveUp());
  }

  /** @throws {ApiError} `database-unreachable`, `database-refused`, `database-unfit`. */
  static async connect(address: DatabaseAddress): Promise<PostgresConnection> {
    const client = await openClient(address);
    try {
      return new PostgresConnection(client, await setUpSession(client, address.place));
    } catch (error) {
      endQuietly(client);
      throw toOpeningError(error, address);
    }
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const values = toBindables(parameters).map(toBytes);
    const name = this.#nameOf(sql);
    const { command, rowCount, rows } = await this.#run({
      text: sql,
      values,
      ...(name && { name }),
    });
    const isChange = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command);
    return { rows, ...(isChange && { numAffectedRows: BigInt(rowCount ?? 0) }) };
  }

  // biome-ignore lint/correctness/useYield: the interface wants it, and reading page by page needs no cursor.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Could not stream: read page by page.');
  }

  /** A transaction that writes takes the one lock first, so that it reads what the writer before it committed. */
  async begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') {
      await this.#run(`begin isolation level ${isolationLevel ?? 'repeatable read'} read only`);
      return;
    }
    try {
      await this.#run(`begin; select pg_advisory_xact_lock(${this.session.lock})`);
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  /**
   * What was written is told in the same breath, and only if anything was.
   *
   * @throws {ApiError} `store-write-unsure` where the answer was lost: it is committed, or it is not.
   */
  async commit(): Promise<void> {
    const notice = `select pg_notify('${this.session.channel}', '${this.writer}')
      where pg_current_xact_id_if_assigned() is not null`;
    try {
      const answers = (await this.#run(`${notice}; commit`)) as unknown as pg.QueryResult[];
      if (answers.at(-1)?.command === 'COMMIT') return;
    } catch (cause) {
      if (!this.#isAlive) throw new ApiError('store-write-unsure', {}, { cause });
      throw cause;
    }
    throw new Error('Could not commit: an earlier statement had failed.');
  }

  /** Never fails: where the server cannot be told, giving up the connection undoes the transaction. */
  async rollback(): Promise<void> {
    if (this.#isAlive) await this.#run('rollback').catch(() => this.#giveUp());
  }

  async end(): Promise<void> {
    this.#isAlive = false;
    await endClient(this.#client);
  }

  async #run(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    if (!this.#isAlive) throw new ApiError('store-unreachable', {});
    try {
      return await this.#client.query(query);
    } catch (error) {
      if (!isAnswer(error)) this.#giveUp();
      throw toStoreError(error);
    }
  }

  #giveUp(): void {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    endQuietly(this.#client);
  }

  #nameOf(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known || this.#names.size >= MAX_PREPARED) return known;
    const name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
    this.#names.set(sql, name);
    return name;
  }
}

/** Connected, with nothing set up. @throws {ApiError} `database-unreachable`, `database-refused`. */
export async function openClient(address: DatabaseAddress): Promise<pg.Client> {
  const client = new pg.Client({ ...address.config, types: columnTypes });
  // Without a listener an error of a connection that nobody is using would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    endQuietly(client);
    throw toOpeningError(error, address);
  }
}

/** Milliseconds for a goodbye: behind a line that is cut without a word nobody would ever answer it. */
const GOODBYE = 1_000;

/** Fulfilled when the connection is gone, heard or not. */
export async function endClient(client: pg.Client): Promise<void> {
  const impatience = setTimeout(() => client.connection.stream.destroy(), GOODBYE);
  await client.end().catch(() => undefined);
  clearTimeout(impatience);
}

export function endQuietly(client: pg.Client): void {
  void endClient(client);
}

function toBytes(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}
