/**
 * Answers before a long ledger was read: the file that was kept, where the newest checkpoint is signed and is the one
 * that it was made from. The first question has the ledger read and checked, a page at a time; from then on its files
 * come from memory, or nothing is served of it any more.
 */
import { type Checkpoint, toBase64, verifyCheckpoint } from '@circunomy/sdk/ledger';
import { listPublicSlugs } from '../ledger/books.ts';
import {
  findCommunityRow,
  hasPublicState,
  loadCommunityState,
} from '../ledger/load-community-state.ts';
import { type PublicFile, toPublicFile } from '../public-data/public-file.ts';
import type { Store } from '../storage/store.ts';
import { isSealed, KEPT_PATHS, toMadeFrom } from './kept-file.ts';

interface Reading {
  hasFailed: boolean;
  /** Answers of one change token, by path. */
  token: string;
  readonly files: Map<string, PublicFile>;
}

const readings = new WeakMap<Store, Map<string, Reading>>();

/** Undefined where nothing was kept, or the ledger is in memory, or is not public, or is not what was signed. */
export async function readKeptFile(
  store: Store,
  community: string,
  path: string,
): Promise<PublicFile | undefined> {
  if (!KEPT_PATHS.includes(path) || hasPublicState(store, community)) return undefined;
  // Taken before reading: a write in the meantime makes the next reader look again.
  const token = store.changeToken();
  const known = readings.get(store)?.get(community);
  if (known?.hasFailed) return undefined;
  const answered = known?.token === token ? known.files.get(path) : undefined;
  if (answered) return answered;
  // Whether a ledger is hidden or does not exist takes the same time.
  if (!(await listPublicSlugs(store.database)).has(community)) return undefined;
  const file = await readSealed(store, community, path);
  if (!file) return undefined;
  const reading = startReading(store, community);
  if (reading.hasFailed) return undefined;
  if (reading.token !== token) reading.files.clear();
  reading.token = token;
  reading.files.set(path, file);
  return file;
}

/** Once; whoever fails is asked again by everybody who asks from then on. */
function startReading(store: Store, community: string): Reading {
  const ofStore = readings.get(store) ?? new Map<string, Reading>();
  readings.set(store, ofStore);
  const known = ofStore.get(community);
  if (known) return known;
  const reading: Reading = { hasFailed: false, token: '', files: new Map() };
  ofStore.set(community, reading);
  loadCommunityState(store, community).catch(() => {
    reading.hasFailed = true;
    reading.files.clear();
  });
  return reading;
}

async function readSealed(
  store: Store,
  community: string,
  path: string,
): Promise<PublicFile | undefined> {
  const kept = await store.database
    .selectFrom('kept_files')
    .selectAll()
    .where('community', '=', community)
    .where('path', '=', path)
    .executeTakeFirst();
  if (!kept || !isSealed(store.directory, kept)) return undefined;
  const signed = await readNewestCheckpoint(store, community);
  if (!signed) return undefined;
  const { size, root } = signed;
  if (kept.made_from !== toMadeFrom({ size, root: toBase64(root) })) return undefined;
  return toPublicFile(Buffer.from(kept.body), 'application/json');
}

/** Undefined where its signature is not that of the community's key. */
async function readNewestCheckpoint(
  { database }: Store,
  community: string,
): Promise<Checkpoint | undefined> {
  const { verifier_key, origin } = await findCommunityRow(database, community);
  const newest = await database
    .selectFrom('checkpoints')
    .select('note')
    .where('community', '=', community)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!newest) return undefined;
  try {
    return verifyCheckpoint(newest.note, verifier_key, origin);
  } catch {
    return undefined;
  }
}
