// A published ledger only grows: what lies in the folder, and every checkpoint that was ever signed with this data,
// must be the beginning of what is published now.
import { type CommunityState, findHistoryBreak, type SignedCheckpoint } from '@circunomy/api';
import {
  createLedgerView,
  decodeEntryBundle,
  type Entry,
  type EntryOf,
  findValidKeys,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  TILE_WIDTH,
  toBase64,
  toEntriesPath,
  type VerifierKey,
} from '@circunomy/sdk/ledger';
import { CliError } from '../cli/cli-error.ts';
import { sameBytes } from './same-bytes.ts';

/**
 * @param source where the checkpoints are kept, for the error.
 * @throws {CliError} `history-shorter`, `history-changed` naming the entries among which the first difference lies.
 */
export function ensureSameSignedHistory(
  { community: { community }, log, size }: CommunityState,
  source: string,
  signed: readonly SignedCheckpoint[],
): void {
  const broken = findHistoryBreak(log, size, signed);
  if (!broken) return;
  const { first, last } = broken;
  if (broken.signed > size) {
    const details = { community, path: source, published: broken.signed, size };
    throw new CliError('history-shorter', details);
  }
  const entry = first === last ? first : `${first}–${last}`;
  throw new CliError('history-changed', { community, path: source, entry });
}

/**
 * @param folder as a person knows it, for the error.
 * @param read a file of the community's published folder; undefined where there is none.
 * @returns how many entries are published there.
 * @throws {CliError} `other-ledger`, `history-shorter`, `history-changed` naming the first entry that differs.
 */
export async function ensureSameHistory(
  state: CommunityState,
  folder: string,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<number> {
  const note = await read('data/ledger/checkpoint');
  if (!note) return 0;
  const community = state.community.community;
  const published = readPublished(note, state, folder);
  if (published.size > state.size) {
    const details = { community, path: folder, published: published.size, size: state.size };
    throw new CliError('history-shorter', details);
  }
  if (toBase64(state.log.root(published.size)) === toBase64(published.root)) return published.size;
  const entry = await findFirstDifference(state, published.size, read);
  throw new CliError('history-changed', { community, path: folder, entry });
}

function readPublished(
  note: Uint8Array,
  state: CommunityState,
  folder: string,
): { readonly size: number; readonly root: Uint8Array } {
  const { community, origin } = state.community;
  try {
    const checkpoint = parseCheckpoint(openNote(note, listKeys(state)).text);
    if (checkpoint.origin === origin) return checkpoint;
  } catch (cause) {
    throw new CliError('other-ledger', { community, path: folder }, { cause });
  }
  throw new CliError('other-ledger', { community, path: folder });
}

/** Every key that ever signed the ledger: the folder may be older than the newest. */
function listKeys({ community, entries, log }: CommunityState): VerifierKey[] {
  const { origin, verifierKey } = community;
  const rotation = entries.find(isRotation);
  if (!rotation) return [parseVerifierKey(verifierKey)];
  const walk = { origin, log, firstKey: rotation.oldKey };
  return findValidKeys(createLedgerView(entries), walk).map(({ key }) => parseVerifierKey(key));
}

function isRotation(entry: Entry): entry is EntryOf<'key-rotated'> {
  return entry.kind === 'key-rotated';
}

/** Number of the first entry that is not the same, compared with the bundles in the folder. */
async function findFirstDifference(
  { bodies }: CommunityState,
  size: number,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<number> {
  for (let start = 0; start < size; start += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, size - start);
    const bundle = await read(`data/ledger/${toEntriesPath(start / TILE_WIDTH, width)}`);
    const entries = bundle ? decodeEntryBundle(bundle, width) : [];
    for (let offset = 0; offset < width; offset += 1) {
      const published = entries[offset];
      const own = bodies[start + offset];
      if (!published || !own || !sameBytes(published, own)) return start + offset + 1;
    }
  }
  return size;
}
