/**
 * Erased rows leave bytes in files; here those of SQLite go. `secure_delete` overwrites them in the pages of the database,
 * truncating the write-ahead log takes away the older copies of those pages. What is left over all the same, as
 * in a database that an older program wrote, makes a VACUUM necessary, which writes every page anew.
 * https://www.sqlite.org/pragma.html#pragma_secure_delete · https://www.sqlite.org/lang_vacuum.html
 */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { DATABASE_FILE } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';
import { eraseBytesInPostgres } from './erase-bytes-postgres.ts';

/** Long enough to be nobody else's, short enough to lie on one page. */
const NEEDLE = 48;

/** Pieces of a document's salt and body, by which what is left of it is found. */
export function toNeedles(salt: string, body: string): readonly Buffer[] {
  const bytes = Buffer.from(body);
  const pieces = [bytes.subarray(0, NEEDLE), bytes.subarray(-NEEDLE)];
  return [Buffer.from(salt), ...pieces.filter((piece) => piece.length === NEEDLE)];
}

/**
 * @param needles undefined where they are no longer known, as after a crash: then every page is written anew.
 * @returns false where another program is reading just now, so that some bytes stay until the next try.
 */
export async function eraseBytes(
  store: Store,
  needles: readonly Buffer[] | undefined,
): Promise<boolean> {
  if (store.engine === 'postgresql') return eraseBytesInPostgres(store);
  if (!(await truncateLog(store))) return false;
  if (needles && !(await holdsAny(store.directory, needles))) return true;
  await sql`vacuum`.execute(store.database);
  return truncateLog(store);
}

/**
 * For words of orders, which any visitor may have erased at any time: it costs little, and looks for nothing. On
 * PostgreSQL its own vacuum takes them in time.
 *
 * @returns as `eraseBytes`.
 */
export async function eraseLog(store: Store): Promise<boolean> {
  return store.engine === 'postgresql' || truncateLog(store);
}

/** https://www.sqlite.org/pragma.html#pragma_wal_checkpoint: waits for readers, as long as for any lock. */
async function truncateLog(store: Store): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(
    store.database,
  );
  return rows[0]?.busy === 0;
}

async function holdsAny(directory: string, needles: readonly Buffer[]): Promise<boolean> {
  const names = await readdir(directory);
  for (const name of names.filter((each) => each.startsWith(DATABASE_FILE))) {
    if (await holdsNeedle(join(directory, name), needles)) return true;
  }
  return false;
}

async function holdsNeedle(path: string, needles: readonly Buffer[]): Promise<boolean> {
  const overlap = Math.max(...needles.map(({ length }) => length));
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([before, chunk as Buffer]);
    if (needles.some((needle) => bytes.includes(needle))) return true;
    before = bytes.subarray(-overlap);
  }
  return false;
}
