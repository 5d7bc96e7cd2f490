// Hears what other processes committed, on a connection of its own.
import type pg from 'pg';
import { toBackOff } from './back-off.ts';
import type { DatabaseAddress } from './database-url.ts';
import { endClient, endQuietly, openClient } from './postgres-connection.ts';
import { toOpeningError } from './postgres-errors.ts';

/** Milliseconds between proofs of life, without which a cut cable would be silence. */
const HEARTBEAT = 5_000;

/** Milliseconds for which old answers may be given where nothing can be heard. */
const DEAF_FOR = 1_000;

interface ListenerOptions {
  readonly address: DatabaseAddress;
  readonly channel: string;
  /** Whether the writer of a notice is one whose notices are not news. */
  readonly isOwn: (writer: string) => boolean;
  readonly onNews: () => void;
}

/**
 * Life story: deaf → listening → deaf again when the connection is lost, and so on → closed. Whatever may have been
 * missed while it was deaf counts as news.
 */
export class ChangeListener {
  readonly #options: ListenerOptions;
  #client: pg.Client | undefined;
  #heard = 0;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Differs from an earlier answer if there was news since, and every second while nothing can be heard. */
  token(): string {
    const deaf = this.#client ? '' : `.${Math.floor(performance.now() / DEAF_FOR)}`;
    return `${this.#heard}${deaf}`;
  }

  /** @throws {ApiError} `database-unreachable`, `database-refused`. */
  async listen(): Promise<void> {
    const { address, channel, isOwn } = this.#options;
    const client = await openClient(address);
    client.on('notification', ({ payload }) => {
      if (!isOwn(payload ?? '')) this.#tell();
    });
    client.on('end', () => this.#lose(client));
    try {
      await client.query(`listen ${channel}`);
    } catch (error) {
      endQuietly(client);
      throw toOpeningError(error, address);
    }
    if (this.#isClosed) return endQuietly(client);
    this.#client = client;
    this.#failures = 0;
    this.#tell();
    this.#plan(HEARTBEAT, () => this.#prove(client));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    if (this.#client) await endClient(this.#client);
  }

  #tell(): void {
    this.#heard += 1;
    this.#options.onNews();
  }

  async #prove(client: pg.Client): Promise<void> {
    const isAlive = await Promise.race([
      client.query('select 1').then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(resolve, HEARTBEAT, false).unref()),
    ]);
    if (this.#client !== client) return;
    if (isAlive) this.#plan(HEARTBEAT, () => this.#prove(client));
    else this.#lose(client);
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    endQuietly(client);
    this.#retry();
  }

  #retry(): void {
    this.#failures += 1;
    this.#plan(toBackOff(this.#failures), () => this.listen().catch(() => this.#retry()));
  }

  #plan(delay: number, work: () => Promise<void>): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void work(), delay);
    this.#timer.unref();
  }
}
