// A ledger's log from its rows, hashed anew and held against everything that was signed: what is handed on, as a backup
// or to another store, is checked without keeping a ledger of a million entries in memory.
import { leafHash, MerkleLog, toBase64, verifyCheckpoint } from '@circunomy/sdk/ledger';
import type { Kysely } from 'kysely';
import { ApiError } from '../api-error.ts';
import { findHistoryBreak, type SignedCheckpoint, toEntryRange } from '../keys/signed-history.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import type { Tables } from '../storage/tables.ts';
import { readPages } from './read-pages.ts';

export interface SignedLog {
  readonly log: MerkleLog;
  readonly size: number;
  /** Base64. */
  readonly root: string;
}

const encoder = new TextEncoder();

/**
 * @param database inside one transaction.
 * @throws {ApiError} `ledger-changed` where entries are not what was signed, `community-unknown`.
 * @throws {LogError} where the newest checkpoint is not signed with the community's key.
 */
export async function readSignedLog(
  database: Kysely<Tables>,
  community: string,
): Promise<SignedLog> {
  const log = await readLog(database, community);
  const checkpoints: SignedCheckpoint[] = [];
  for await (const rows of readPages(database, 'checkpoints', { community })) {
    const broken = findHistoryBreak(log, log.size, rows);
    if (broken) throw changed(community, broken.first, broken.last);
    checkpoints.splice(0, 1, ...rows.slice(-1));
  }
  const { size = 0, note = '' } = checkpoints[0] ?? {};
  if (size < log.size) throw changed(community, size + 1, log.size);
  const root = toBase64(log.root());
  const row = await findCommunityRow(database, community);
  const signed = verifyCheckpoint(note, row.verifier_key, row.origin);
  if (signed.size !== log.size || toBase64(signed.root) !== root) throw changed(community, 1, size);
  return { log, size: log.size, root };
}

async function readLog(database: Kysely<Tables>, community: string): Promise<MerkleLog> {
  const log = new MerkleLog();
  for await (const rows of readPages(database, 'entries', { community })) {
    for (const { entry_index, body, leaf_hash } of rows) {
      const leaf = leafHash(encoder.encode(body));
      const isSame = Buffer.from(leaf).toString('hex') === leaf_hash;
      if (entry_index !== log.size || !isSame) throw changed(community, log.size + 1, log.size + 1);
      log.append(leaf);
    }
  }
  return log;
}

function changed(community: string, first: number, last: number): ApiError {
  return new ApiError('ledger-changed', { community, entries: toEntryRange({ first, last }) });
}
