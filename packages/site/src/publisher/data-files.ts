// Everything under a community's `data/`: made by the function that the live server answers with.
import { type CommunityState, listPartialTiles, listPublicFiles, publicFile } from '@circunomy/api';
import type { SiteFolder } from './site-folder.ts';

/** `sizes` are those at which the ledger was ever published: their partial tiles stay, as C2SP tlog-tiles asks. */
export async function stageDataFiles(
  folder: SiteFolder,
  state: CommunityState,
  files: Set<string>,
  sizes: readonly number[],
): Promise<void> {
  const paths = new Set([...listPublicFiles(state), ...listPartialTiles(sizes)]);
  for (const path of paths) {
    const file = publicFile(state, path);
    if (!file) continue;
    const target = `${state.community.community}/data/${path}`;
    files.add(target);
    await folder.stage(target, file.body);
  }
}
