// Entries that a backup lacks and a published folder has: verified as a stranger would, then taken over byte for byte.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  decodeEntry,
  decodeEntryBundle,
  type Entry,
  leafHash,
  MerkleLog,
  TILE_WIDTH,
  toBase64,
  toEntriesPath,
  verifyLedger,
} from '@circunomy/sdk/ledger';
import type { CircunomyDocument, Community } from '@circunomy/sdk/schema';
import { ApiError } from '../api-error.ts';
import { insertRows } from '../ledger/insert-rows.ts';
import { loadLedger } from '../ledger/ledger-memories.ts';
import { findCommunityRow } from '../ledger/load-community-state.ts';
import type { BuiltEntry } from '../ledger/proposal-check.ts';
import type { Store } from '../storage/store.ts';

type Read = (path: string) => Promise<Uint8Array | undefined>;

/**
 * @returns how many checkpoints the ledger was held against: 1, or 0 where the folder has no such community.
 * @throws {ApiError} `published-refused` where the folder does not verify, `restore-inconsistent` where it shows
 * another history than the backup.
 */
export async function replayPublished(
  store: Store,
  community: string,
  folder: string,
): Promise<0 | 1> {
  const read: Read = (path) =>
    readFile(join(folder, community, 'data', path)).catch(() => undefined);
  const note = await read('ledger/checkpoint');
  if (!note) return 0;
  const row = await findCommunityRow(store.database, community);
  const report = await verifyLedger({ read, verifierKey: row.verifier_key }).catch((cause) => {
    throw new ApiError('published-refused', { community, path: folder }, { cause });
  });
  if (!report.holds || !report.log.holds)
    throw new ApiError('published-refused', { community, path: folder });
  const bodies = await readBodies(read, report.log.size);
  await ensureSameBeginning(store, community, bodies, folder);
  const { size } = await loadLedger(store, community, store.database);
  if (bodies.length > size) {
    await appendPublished({ store, community, read, note, bodies, size });
  }
  return 1;
}

async function readBodies(read: Read, size: number): Promise<Uint8Array[]> {
  const bodies: Uint8Array[] = [];
  for (let start = 0; start < size; start += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, size - start);
    const index = start / TILE_WIDTH;
    const bundle =
      (await read(`ledger/${toEntriesPath(index, width)}`)) ??
      (await read(`ledger/${toEntriesPath(index)}`));
    bodies.push(...decodeEntryBundle(bundle ?? new Uint8Array(), width));
  }
  return bodies;
}

async function ensureSameBeginning(
  store: Store,
  community: string,
  bodies: readonly Uint8Array[],
  folder: string,
): Promise<void> {
  const memory = await loadLedger(store, community, store.database);
  const different = memory.bodies.slice().findIndex((own, index) => {
    const published = bodies[index];
    return published !== undefined && Buffer.compare(own, published) !== 0;
  });
  if (different === -1) return;
  const entries = `#${different + 1}`;
  throw new ApiError('restore-inconsistent', { community, entries, path: folder });
}

interface Published {
  readonly store: Store;
  readonly community: string;
  readonly read: Read;
  /** The signed checkpoint. */
  readonly note: Uint8Array;
  readonly bodies: readonly Uint8Array[];
  /** Entries that are here already. */
  readonly size: number;
}

async function appendPublished(published: Published): Promise<void> {
  const { store, community, read, note, bodies, size } = published;
  const leaves = bodies.map(leafHash);
  const log = new MerkleLog();
  for (const leaf of leaves) log.append(leaf);
  const built: BuiltEntry[] = [];
  for (const body of bodies.slice(size)) {
    const entry = decodeEntry(body);
    built.push({ entry, body, documents: await readDocuments(read, entry), proposed: [] });
  }
  const { verifierKey } = await readJson<Community>(read, 'community.json');
  await store.write(async (transaction) => {
    await insertRows(transaction, {
      ...{ community, first: size, built, leaves: leaves.slice(size) },
      checkpoint: {
        size: bodies.length,
        root: toBase64(log.root()),
        note: new TextDecoder().decode(note),
      },
    });
    await transaction
      .updateTable('communities')
      .set({ verifier_key: verifierKey })
      .where('slug', '=', community)
      .execute();
  });
}

/** Those that are still public; their hashes were checked with everything else. */
async function readDocuments(read: Read, entry: Entry): Promise<CircunomyDocument[]> {
  const documents: CircunomyDocument[] = [];
  for (const { id } of entry.documents ?? []) {
    const path = `documents/${id}.json`;
    if (await read(path)) documents.push(await readJson<CircunomyDocument>(read, path));
  }
  return documents;
}

async function readJson<Value>(read: Read, path: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await read(path))) as Value;
}
