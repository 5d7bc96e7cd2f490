// Keys that came with a backup: moved to where keys lie, and out of the database.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { KEY_DIRECTORY } from '../storage/key-file.ts';
import { isRowSecret } from '../storage/row-secret.ts';
import type { Store } from '../storage/store.ts';

/** The table of a backup that they come in. */
export const BACKED_UP_KEYS = 'backup_keys';

/** Before somebody is forgotten again, what is left of their row must be hashed as it was before. */
export async function takeRowSecrets(store: Store): Promise<void> {
  for (const { name, text } of await listBackedUp(store)) {
    const path = join(store.directory, KEY_DIRECTORY, name);
    if (isRowSecret(name) && !existsSync(path))
      writeFileSync(path, text, { mode: 0o600, flush: true });
  }
}

async function listBackedUp(store: Store): Promise<{ name: string; text: string }[]> {
  const tables = await store.database.introspection.getTables();
  if (!tables.some(({ name }) => name === BACKED_UP_KEYS)) return [];
  const { rows } = await sql<{ name: string; text: string }>`
    select name, text from backup_keys order by name
  `.execute(store.database);
  return rows;
}

/** A key that the directory has already is kept: it may be a newer one. The names of those that it lacked. */
export async function takeKeys(store: Store, directory: string): Promise<readonly string[]> {
  const rows = await listBackedUp(store);
  if (rows.length === 0) return [];
  await sql`drop table backup_keys`.execute(store.database);
  mkdirSync(join(directory, KEY_DIRECTORY), { recursive: true, mode: 0o700 });
  const missing = rows
    .map(({ name, text }) => ({ path: join(directory, KEY_DIRECTORY, basename(name)), text }))
    .filter(({ path }) => !existsSync(path));
  for (const { path, text } of missing) writeFileSync(path, text, { mode: 0o600, flush: true });
  return missing.map(({ path }) => basename(path)).filter((name) => name.endsWith('.key'));
}
