// `data/movement.json` at the host's root, made from the communities' own public files.
import { toMovement, toMovementCommunity } from '@circunomy/sdk/ledger';
import type { MovementCommunity } from '@circunomy/sdk/schema';
import type { CommunityState } from '../ledger/community-state.ts';
import { listCommunities } from '../ledger/list-communities.ts';
import { loadPublicState } from '../ledger/load-community-state.ts';
import type { Store } from '../storage/store.ts';
import { type PublicFile, toJsonFile } from './public-file.ts';
import { publicFile } from './public-files.ts';

const kept = new WeakMap<Store, { readonly token: string; readonly file: PublicFile }>();

/** A community's part in it; undefined for a book. */
export function readMovementCommunity(state: CommunityState): MovementCommunity | undefined {
  const impact = publicFile(state, 'impact.json');
  if (!impact) return undefined;
  const figures = JSON.parse(new TextDecoder().decode(impact.body));
  return toMovementCommunity(state.community, figures, state.view);
}

export function toMovementFile(communities: readonly MovementCommunity[]): PublicFile {
  return toJsonFile(toMovement(communities));
}

export async function readMovementFile(store: Store): Promise<PublicFile> {
  // Taken before reading: a write in the meantime makes the next reader look again.
  const token = store.changeToken();
  const known = kept.get(store);
  if (known?.token === token) return known.file;
  const found: MovementCommunity[] = [];
  for (const { community, book } of await listCommunities(store)) {
    if (book) continue;
    const part = readMovementCommunity(await loadPublicState(store, community));
    if (part) found.push(part);
  }
  const file = toMovementFile(found);
  kept.set(store, { token, file });
  return file;
}
