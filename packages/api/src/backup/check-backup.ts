// A backup is read again before anybody relies on it: every entry is hashed, every root is compared with what was
// signed, every document with the hash that the ledger has of it.
import { DatabaseSync } from 'node:sqlite';
import { type CircunomyDocument, hashDocument } from '@circunomy/sdk/ledger';
import { Kysely, sql } from 'kysely';
import { ApiError } from '../api-error.ts';
import { readPages } from '../move/read-pages.ts';
import { readSignedLog } from '../move/read-signed-log.ts';
import { createNodeSqliteDialect } from '../storage/node-sqlite.ts';
import type { Tables } from '../storage/tables.ts';

export interface BackedUpLedger {
  readonly community: string;
  readonly size: number;
  /** Base64. */
  readonly root: string;
}

/**
 * @param name by which an error calls the file.
 * @throws {ApiError} `backup-damaged`.
 */
export async function checkBackup(path: string, name: string): Promise<readonly BackedUpLedger[]> {
  const connection = new DatabaseSync(path, { readOnly: true });
  const database = new Kysely<Tables>({ dialect: createNodeSqliteDialect(connection, 'begin') });
  try {
    return await database.transaction().execute(check);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ApiError('backup-damaged', { path: name, reason }, { cause });
  } finally {
    await database.destroy();
  }
}

async function check(database: Kysely<Tables>): Promise<BackedUpLedger[]> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(database);
  const [answer] = rows;
  if (answer?.quick_check !== 'ok') throw new Error(answer?.quick_check);
  const slugs = await database.selectFrom('communities').select('slug').orderBy('slug').execute();
  const ledgers: BackedUpLedger[] = [];
  for (const { slug } of slugs) {
    const { size, root } = await readSignedLog(database, slug);
    ledgers.push({ community: slug, size, root });
  }
  await checkDocuments(database);
  return ledgers;
}

async function checkDocuments(database: Kysely<Tables>): Promise<void> {
  for await (const rows of readPages(database, 'documents')) {
    for (const { id, salt, kind, body, consent, hash } of rows) {
      const parts = { id, salt, kind, body: JSON.parse(body), consent: JSON.parse(consent) };
      if (hashDocument(parts as CircunomyDocument) !== hash) throw new Error(id);
    }
  }
}
