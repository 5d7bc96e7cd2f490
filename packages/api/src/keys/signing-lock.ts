/**
 * One signer at a time among all programs that share a key folder, also where they record in different databases: both
 * would find their ledger to continue what was signed so far, and sign two histories from there on.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rethrowOfDisk } from '../storage/disk-errors.ts';
import type { Store } from '../storage/store.ts';
import { waitForLock } from '../storage/wait-for-lock.ts';

const LOCK_FILE = 'signing.lock';

const locks = new WeakMap<Store, SigningLock>();

/**
 * Held from the look at what was signed until what is signed next is noted. It goes with the process that holds it.
 *
 * @returns what lets go of it.
 * @throws {ApiError} `store-busy` where nobody lets go of it, `store-full`, `disk-refused`.
 */
export async function lockSigning(store: Store): Promise<() => void> {
  const known = locks.get(store);
  const lock = known ?? new SigningLock(store);
  if (!known) locks.set(store, lock);
  return lock.take();
}

/**
 * SQLite locks a file for a process on every system, and nothing is ever written into this one. Opening it takes longer
 * than locking it, so it stays open.
 *
 * Life story: open → taken ⇄ released, by one write of its store at a time → closed with the store.
 */
class SigningLock {
  readonly #connection: DatabaseSync;
  readonly #closed: AbortSignal;
  /** Fulfilled when whoever has it lets go. */
  #release: PromiseWithResolvers<void> | undefined;

  constructor({ directory, closed }: Store) {
    this.#connection = openLock(directory);
    this.#closed = closed;
    closed.addEventListener('abort', () => this.#closeUnlessTaken(), { once: true });
    if (closed.aborted) this.#closeUnlessTaken();
  }

  /** The next write of this process may begin while the one before is still noting what it signed. */
  async take(): Promise<() => void> {
    while (this.#release) await this.#release.promise;
    const own = Promise.withResolvers<void>();
    this.#release = own;
    const letGo = (): void => {
      this.#release = undefined;
      own.resolve();
      if (this.#closed.aborted) this.#connection.close();
    };
    try {
      await waitForLock(async () => this.#begin());
    } catch (error) {
      letGo();
      throw error;
    }
    return () => {
      this.#connection.exec('rollback');
      letGo();
    };
  }

  #begin(): void {
    try {
      // Locking an empty file prepares its first page, for which a journal would be made beside it each time.
      this.#connection.exec('pragma journal_mode = memory; begin exclusive');
    } catch (error) {
      rethrowOfDisk(error);
    }
  }

  /** A store closes after the write under way. */
  #closeUnlessTaken(): void {
    if (!this.#release) this.#connection.close();
  }
}

function openLock(directory: string): DatabaseSync {
  const path = join(directory, LOCK_FILE);
  try {
    if (!existsSync(path)) writeFileSync(path, '', { flag: 'a', mode: 0o600 });
    return new DatabaseSync(path, { timeout: 0 });
  } catch (error) {
    return rethrowOfDisk(error);
  }
}
