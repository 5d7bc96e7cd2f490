// A published ledger only grows: what lies in the folder must be the beginning of what is published now.
import type { CommunityState } from '@circunomy/api';
import {
  decodeEntryBundle,
  TILE_WIDTH,
  toBase64,
  toEntriesPath,
  verifyCheckpoint,
} from '@circunomy/sdk/ledger';
import { CliError } from '../cli/cli-error.ts';
import { sameBytes } from './same-bytes.ts';

/**
 * @param folder as a person knows it, for the error.
 * @param read a file of the community's published folder; undefined where there is none.
 * @throws {CliError} `other-ledger`, `history-shorter`, `history-changed` naming the first entry that differs.
 */
export async function ensureSameHistory(
  state: CommunityState,
  folder: string,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<void> {
  const note = await read('data/ledger/checkpoint');
  if (!note) return;
  const community = state.community.community;
  const published = readPublished(new TextDecoder().decode(note), state, folder);
  if (published.size > state.size) {
    const details = { community, path: folder, published: published.size, size: state.size };
    throw new CliError('history-shorter', details);
  }
  if (toBase64(state.log.root(published.size)) === toBase64(published.root)) return;
  const entry = await findFirstDifference(state, published.size, read);
  throw new CliError('history-changed', { community, path: folder, entry });
}

function readPublished(
  text: string,
  { community }: CommunityState,
  folder: string,
): { readonly size: number; readonly root: Uint8Array } {
  try {
    return verifyCheckpoint(text, community.verifierKey, community.origin);
  } catch (cause) {
    throw new CliError('other-ledger', { community: community.community, path: folder }, { cause });
  }
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
