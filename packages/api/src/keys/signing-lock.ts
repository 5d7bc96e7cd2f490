/**
 * One signer at a time among all programs that share a key folder, also where they record in different databases: both
 * would find their ledger to continue what was signed so far, and sign two histories from there on.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rethrowOfDisk } from '../storage/disk-errors.ts';
import { waitForLock } from '../storage/wait-for-lock.ts';

const LOCK_FILE = 'signing.lock';

/**
 * Held from the look at what was signed until what is signed next is noted. It goes with the process that holds it.
 *
 * @returns what lets go of it.
 * @throws {ApiError} `store-busy` where nobody lets go of it, `store-full`, `disk-refused`.
 */
export async function lockSigning(directory: string): Promise<() => void> {
  const connection = openLock(directory);
  try {
    await waitForLock(async () => take(connection));
  } catch (error) {
    connection.close();
    throw error;
  }
  return () => connection.close();
}

/** SQLite locks a file for a process on every system, and nothing is ever written into this one. */
function openLock(directory: string): DatabaseSync {
  const path = join(directory, LOCK_FILE);
  try {
    if (!existsSync(path)) writeFileSync(path, '', { flag: 'a', mode: 0o600 });
    return new DatabaseSync(path, { timeout: 0 });
  } catch (error) {
    return rethrowOfDisk(error);
  }
}

function take(connection: DatabaseSync): void {
  try {
    connection.exec('begin exclusive');
  } catch (error) {
    rethrowOfDisk(error);
  }
}
